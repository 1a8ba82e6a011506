import type { Job } from './job';
import { startThread } from './start-thread';

export interface Asking {
  signal?: AbortSignal;
  /** Milliseconds that the job may take. */
  wait: number;
  /** Where the thread comes from. */
  start?: () => Worker;
}

/**
 * Has one job done in a thread of its own, which ends with it, however it ends.
 * @returns what the thread answers, unchecked. Rejects where it fails or takes too long, and with the signal's reason where that stops it.
 */
export function askThread(job: Job, { signal, wait, start = startThread }: Asking): Promise<unknown> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = start();
    const end = () => {
      clearTimeout(timer);
      worker.terminate();
      signal?.removeEventListener('abort', stop);
    };
    const fail = (why: string) => {
      end();
      reject(new Error(`desk: ${job.kind}: ${why}`));
    };
    const stop = () => {
      end();
      reject(signal?.reason);
    };
    const timer = setTimeout(() => fail('took too long'), wait);
    signal?.addEventListener('abort', stop);
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (typeof data !== 'object' || data === null || !('answer' in data)) return fail('failed');
      end();
      resolve(data.answer);
    });
    worker.addEventListener('messageerror', () => fail('its answer did not come through'));
    worker.addEventListener('error', (event) => fail(event.message));
    worker.postMessage(job);
  });
}
