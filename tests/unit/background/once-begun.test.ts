import { expect, test } from 'vitest';
import { onceBegun, type TabUpdates } from '../../../entrypoints/background/once-begun';

const never = 60_000;
const soon = () => new Promise((resume) => setTimeout(resume, 20));

/** A browser that says of its tabs what a test has it say. */
function updates() {
  const hearing = new Set<Parameters<TabUpdates['addListener']>[0]>();
  const told: TabUpdates = {
    addListener: (hear) => void hearing.add(hear),
    removeListener: (hear) => void hearing.delete(hear),
  };
  const say = (tabId: number, status: string) => {
    for (const hear of hearing) hear(tabId, { status });
  };
  return { told, say, hearing };
}

test('a tab that says that it loads while it is opened is on its way', async () => {
  const { told, say, hearing } = updates();
  const open = async () => {
    say(7, 'loading');
    return 7;
  };
  expect(await onceBegun(open, told, never)).toBe(7);
  expect(hearing.size).toBe(0);
});

test('one that says so later is waited for, whatever others say or it says else', async () => {
  const { told, say } = updates();
  let isSent = false;
  const sent = onceBegun(async () => 7, told, never).then(() => {
    isSent = true;
  });
  await soon();
  say(8, 'loading');
  say(7, 'complete');
  await soon();
  expect(isSent).toBe(false);
  say(7, 'loading');
  await sent;
});

test('one that never says so is not waited for without end, and nobody listens on where it could not be opened', async () => {
  const { told, hearing } = updates();
  expect(await onceBegun(async () => 7, told, 1)).toBe(7);
  await expect(onceBegun(() => Promise.reject(new Error('no tab')), told, never)).rejects.toThrow('no tab');
  expect(hearing.size).toBe(0);
});
