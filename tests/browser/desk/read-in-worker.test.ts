import { expect, test } from 'vitest';
import { readInWorker } from '../../../entrypoints/desk/thread/read-in-worker';

const minutes = `# Port group\n\nMinutes of 3 May 2018\n\nPresent: Ana (Harbour Office), Ben (Port Authority)\n
## 1. Roads\n\nThe coastal road is closed.\n\n## 2. Staff\n\nThree posts are open.\n\n## Actions\n\n- Ask for a date (Harbour Office)\n
Next meeting: 14 June 2018\n`;
const file = { kind: 'file' as const, bytes: new TextEncoder().encode(minutes), fileName: 'may.md', mime: '' };
const never = new AbortController().signal;

/** A thread that does what a test wants, and tells whether it was ended. */
function thread(script: string) {
  const worker = new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
  const ended: string[] = [];
  const terminate = worker.terminate.bind(worker);
  worker.terminate = () => {
    ended.push('ended');
    terminate();
  };
  return { start: () => worker, ended };
}

test('a file is read apart from the page', async () => {
  const read = await readInWorker(file, { signal: never });
  expect(read.ok && read.document.lines[0]?.text).toBe('Port group');
  expect(read.ok && read.reading.kind).toBe('minutes');
});

test('a paste, a page, and what is refused', async () => {
  const pasted = await readInWorker({ kind: 'pasted', html: '', text: minutes }, { signal: never });
  expect(pasted.ok).toBe(true);
  const page = { kind: 'page' as const, html: '<h1>Port group</h1>', address: 'https://example.org/', title: 'May' };
  expect(await readInWorker(page, { signal: never })).toMatchObject({ ok: true, document: { title: 'May' } });
  expect(await readInWorker({ ...file, bytes: new Uint8Array() }, { signal: never })).toEqual({
    ok: false,
    reason: 'document-empty',
  });
});

test('what takes too long is ended', async () => {
  const { start, ended } = thread('onmessage = () => { for (;;); }');
  expect(await readInWorker(file, { signal: never, start, wait: 50 })).toEqual({
    ok: false,
    reason: 'document-unreadable',
  });
  expect(ended).toEqual(['ended']);
});

test('an answer that cannot be is none, and neither is a failure', async () => {
  const wrong = thread('onmessage = () => postMessage({ answer: { ok: true, document: { lines: [] }, reading: {} } })');
  expect(await readInWorker(file, { signal: never, start: wrong.start })).toEqual({
    ok: false,
    reason: 'document-unreadable',
  });
  const failing = thread('onmessage = () => { throw new Error("broken"); }');
  expect(await readInWorker(file, { signal: never, start: failing.start })).toEqual({
    ok: false,
    reason: 'document-unreadable',
  });
});

test('the person stops it', async () => {
  const { start, ended } = thread('onmessage = () => {}');
  const stop = new AbortController();
  const reading = readInWorker(file, { signal: stop.signal, start });
  stop.abort();
  await expect(reading).rejects.toThrow();
  expect(ended).toEqual(['ended']);
});
