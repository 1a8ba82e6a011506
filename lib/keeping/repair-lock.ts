import type { Safety } from '../store/safety';

type Work<T> = () => Promise<T>;
export type RepairLock = Pick<Safety, 'alone' | 'aloneAtOpening'>;

/**
 * One at a time over all pages. What a page runs alone may be waiting for its store to be opened, and the opening must not wait for it in turn: it joins in
 * instead, and others wait for both.
 * @param locks the browser's own
 */
export function repairLock(locks: Pick<LockManager, 'request'>, name = 'rapporteur-repair'): RepairLock {
  /** Ends with the last of what joined the work that this page runs alone at this moment; null where there is none. */
  let joined: Promise<unknown> | null = null;
  const waiting = new Set<() => void>();

  return {
    async alone(work, wait) {
      const options = wait === undefined ? {} : { signal: AbortSignal.timeout(wait) };
      return locks.request(name, options, async () => {
        joined = Promise.resolve();
        try {
          for (const join of [...waiting]) join();
          return await work();
        } finally {
          const last = joined;
          joined = null;
          await last;
        }
      });
    },
    aloneAtOpening<T>(work: Work<T>): Promise<T> {
      return new Promise<T>((resolve, reject) => {
        const unneeded = new AbortController();
        const join = () => {
          waiting.delete(join);
          unneeded.abort();
          const running = Promise.resolve(joined).then(work);
          joined = running.catch(() => {}); // told to whoever asked for it
          running.then(resolve, reject);
        };
        if (joined) return join();
        waiting.add(join);
        const begin = () => {
          waiting.delete(join);
          return work();
        };
        const refused = (cause: unknown) => {
          waiting.delete(join);
          if (!unneeded.signal.aborted) reject(cause);
        };
        locks.request(name, { signal: unneeded.signal }, begin).then(resolve, refused);
      });
    },
  };
}
