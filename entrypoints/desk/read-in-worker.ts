import minutesWorker from './minutes-worker?worker&url';
import type { MinutesInput } from './platform';
import { type ReadAnswer, readAnswerSchema } from './read-answer';
import { trustedScript } from './trusted-script';

/** Milliseconds that a document may take; real minutes take one second at the most. */
const patience = 20_000;
const unreadable: ReadAnswer = { ok: false, reason: 'document-unreadable' };

/**
 * Reads a document in a thread of its own, which ends with it.
 * @returns the document and what was read in it, or why not; `document-unreadable` also where it takes more than `patience` or the answer is
 * not what it should be. Rejects with the signal's reason where that stops it.
 */
export function readInWorker(
  input: MinutesInput,
  { signal, wait = patience, start = startWorker }: { signal: AbortSignal; wait?: number; start?: () => Worker },
): Promise<ReadAnswer> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = start();
    const end = () => {
      clearTimeout(timer);
      worker.terminate();
      signal.removeEventListener('abort', stop);
    };
    const stop = () => {
      end();
      reject(signal.reason);
    };
    const answer = (data: unknown) => {
      end();
      const parsed = readAnswerSchema.safeParse(data);
      if (!parsed.success) console.error('minutes: an answer that cannot be', parsed.error.issues.slice(0, 5));
      resolve(parsed.success ? parsed.data : unreadable);
    };
    const timer = setTimeout(() => answer(unreadable), wait);
    signal.addEventListener('abort', stop);
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => answer(data));
    worker.addEventListener('messageerror', () => answer(unreadable));
    worker.addEventListener('error', (event) => {
      console.error('minutes: the thread failed', event.message);
      answer(unreadable);
    });
    worker.postMessage(input);
  });
}

const startWorker = (): Worker => new Worker(trustedScript(minutesWorker), { type: 'module' });
