import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { forgetElsewhere } from '../../../lib/keeping/look-after';
import { forgetOlderStores } from '../../../lib/keeping/older-store';
import { standByStore } from '../../../lib/ledger/stand-by-store';
import { openDatabase } from '../../../lib/store/open-database';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { clipOf } from '../services/fill-store';
import { deleteStore } from './delete-store';
import { type HeldSafety, heldSafety } from './held-safety';
import { keptOlder, olderFiles, olderText } from './older-kept';

const gone = crypto.randomUUID();
const opened: RapporteurDatabase[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  for (const db of opened.splice(0)) await deleteStore(db);
});

async function filled(): Promise<{ db: RapporteurDatabase; safety: HeldSafety }> {
  const safety = heldSafety();
  const db = openDatabase(`forgotten-${crypto.randomUUID()}`, async () => standByStore(safety));
  opened.push(db);
  await clipOf(db, 'xqz7secret');
  await db.clips.clear();
  await db.undoSteps.clear();
  return { db, safety };
}

test('the journal has nothing left of it, and is not behind', async () => {
  const { db, safety } = await filled();
  expect(safety.lines.join()).toContain('xqz7secret');
  expect(await forgetElsewhere(db, safety, null)).toBe(true);
  expect(safety.lines.join()).not.toContain('xqz7secret');
  expect(safety.held.behind).toBe(false);
});

test('the journal is behind while it is written anew, so that a page which ends then leaves it to the next', async () => {
  const { db, safety } = await filled();
  let wasBehind = false;
  safety.before = (call) => {
    if (call === 'renew') wasBehind = safety.held.behind;
  };
  await forgetElsewhere(db, safety, null);
  expect(wasBehind).toBe(true);
});

test('what cannot be written anew is left for later, said, and keeps nothing else from being forgotten', async () => {
  const { db, safety } = await filled();
  await keptOlder(4, 'xqz7secret');
  safety.before = (call) => {
    if (call === 'renew') throw new Error('the disk is full');
  };
  expect(await forgetElsewhere(db, safety, null)).toBe(false);
  expect(safety.held.behind).toBe(true);
  expect(await olderFiles()).toEqual([]);
});

test.each([
  ['asked for', null, '', false],
  ['by its age, and the library from before an upgrade speaks of it', [gone], `"key":"${gone}"`, false],
  [
    'by its age, and one that was not finished speaks of it far behind',
    [gone],
    `${'é'.repeat(1_999_990)}${gone}`,
    false,
  ],
  ['by its age, and that library does not speak of it', [gone], `"key":"${crypto.randomUUID()}"`, true],
])('what is deleted for good %s', async (_, aged, text, stays) => {
  onTestFinished(() => forgetOlderStores());
  const { db, safety } = await filled();
  await keptOlder(4, text + (await olderText(4)));
  await forgetElsewhere(db, safety, aged);
  expect(await olderFiles()).toEqual(stays ? ['version-4.jsonl'] : []);
});

test('it takes its turn with whoever else writes the journal, and waits for no one for ever', async () => {
  const { db, safety } = await filled();
  const waited: (number | undefined)[] = [];
  safety.alone = async (_work, wait) => {
    waited.push(wait);
    throw new DOMException('others still run', 'TimeoutError');
  };
  expect(await forgetElsewhere(db, safety, [])).toBe(false);
  expect(waited).toEqual([expect.any(Number)]);
  expect(safety.calls).not.toContain('renew');
  expect(safety.held.behind).toBe(true);
});

test('files that were left begin to go before the journal is written, and an older library that stays is told', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { db, safety } = await filled();
  const begun: string[] = [];
  safety.place.clear = async () => begun.push('clear') > 0;
  safety.before = (call) => void (call === 'renew' && begun.push(call));
  vi.spyOn(navigator.storage, 'getDirectory').mockRejectedValue(new Error('no disk'));
  expect(await forgetElsewhere(db, safety, null)).toBe(false);
  expect(begun).toEqual(['clear', 'renew']);
});
