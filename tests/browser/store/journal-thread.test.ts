import { afterEach, expect, onTestFinished, test } from 'vitest';
import { journalFolders } from '../../../lib/keeping/journal-folders';
import type { JournalOrder } from '../../../lib/keeping/journal-order';
import { readJournal } from '../../../lib/keeping/read-journal';
import { threadJournal } from '../../../lib/keeping/thread-journal';
import journalWorker from './journal-worker?worker';
import silentWorker from './silent-worker?worker';

const threads: Worker[] = [];
afterEach(async () => {
  for (const thread of threads.splice(0)) thread.terminate();
  const root = await navigator.storage.getDirectory();
  for (const { name } of await journalFolders()) {
    // The browser lets go of what a thread held a moment after its end.
    await expect.poll(() => root.removeEntry(name, { recursive: true }).then(() => 'gone', String)).toBe('gone');
  }
});

/** The journal of one more page. @param failing answers, in place of the thread, why an order was not carried out */
function journalOfPage(failing: (order: JournalOrder) => string | null = () => null) {
  return threadJournal(() => {
    const thread = new journalWorker();
    threads.push(thread);
    const post = thread.postMessage.bind(thread);
    thread.postMessage = (order: JournalOrder) => {
      const why = failing(order);
      if (why) thread.dispatchEvent(new MessageEvent('message', { data: { id: order.id, ok: false, why } }));
      else post(order);
    };
    return thread;
  });
}

const entry = (sequence: number, rest: object) => JSON.stringify({ sequence, ...rest });
async function* whole(sequence: number) {
  yield entry(sequence, { kind: 'part', part: 0 });
  yield entry(sequence, { kind: 'end', parts: 1 });
}
async function* broken() {
  yield entry(1, { kind: 'part', part: 0 });
  throw new Error('the store lacks something');
}
const renewed = async () => (await readJournal()).join('').includes('{"sequence":2,"kind":"end","parts":1}');

test('a page whose store turns out to lack something lets another write the copy', async () => {
  await expect(journalOfPage().renew(broken(), 1)).rejects.toThrow('the store lacks something');
  expect(await journalOfPage().renew(whole(2), 2)).toBe(true);
  expect(await renewed()).toBe(true);
});

test.each(['piece', 'finish'])('a page for which the disk fails at a %s lets another write the copy', async (kind) => {
  const failing = journalOfPage((order) => (order.kind === kind ? 'the disk took only a part' : null));
  await expect(failing.renew(whole(1), 1)).rejects.toThrow('the disk took only a part');
  expect(await journalOfPage().renew(whole(2), 2)).toBe(true);
  expect(await renewed()).toBe(true);
});

test('a copy that was not finished is the one that is written next, and the whole one stays', async () => {
  const journal = journalOfPage();
  await journal.renew(whole(2), 2);
  await expect(journal.renew(broken(), 3)).rejects.toThrow('the store lacks something');
  await expect(journalOfPage().renew(broken(), 3)).rejects.toThrow('the store lacks something');
  expect(await renewed()).toBe(true);
});

test('a page that cannot have one of the two files keeps the other from nobody', async () => {
  const [folder] = await journalFolders();
  await folder?.getDirectoryHandle('whole-b', { create: true });
  await expect(journalOfPage().renew(whole(1), 1)).rejects.toThrow('TypeMismatchError');
  await folder?.removeEntry('whole-b');
  expect(await journalOfPage().renew(whole(2), 2)).toBe(true);
});

test('what is written while others are asked to let go of what is old does not wait for them', async () => {
  const silent = new silentWorker();
  threads.push(silent);
  const holds = new Promise((resolve) => silent.addEventListener('message', ({ data }) => resolve(data)));
  silent.postMessage('lane-00');
  expect(await holds).toBe(true);
  const journal = journalOfPage();
  await journal.ask({ kind: 'begin' });
  const finished = journal.ask({ kind: 'finish', sequence: 1 });
  const appended = journal.append(entry(2, { kind: 'action' }), 2);
  expect(await Promise.race([appended.then(() => 'appended'), finished])).toBe('appended');
  // As the thread answers that has the lane.
  const channel = new BroadcastChannel('rapporteur-journal');
  onTestFinished(() => channel.close());
  channel.postMessage({ kind: 'let-gone', lane: 'lane-00', empty: true });
  expect(await finished).toBe(true);
  expect((await readJournal()).join('')).toContain('{"sequence":2,"kind":"action"}');
});
