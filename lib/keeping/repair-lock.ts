import type { Safety } from '../store/safety';

type Work<T> = () => Promise<T>;
export type RepairLock = Pick<Safety, 'alone' | 'aloneAtOpening'>;

/**
 * One at a time over all pages. What a page runs alone may be waiting for its store to be opened, and the opening must not wait for it in turn: it joins in
 * instead, and others wait for both.
 * @param locks the browser's own
 */
export function repairLock(locks: Pick<LockManager, 'request'>, name = 'rapporteur-repair'): RepairLock {
  /** What joined the work that this page runs alone at this moment; null where there is none. */
  let joined: Promise<unknown>[] | null = null;
  const waiting = new Set<() => void>();

  return {
    async alone(work, wait) {
      const options = wait === undefined ? {} : { signal: AbortSignal.timeout(wait) };
      return locks.request(name, options, async () => {
        const both: Promise<unknown>[] = [];
        joined = both;
        for (const join of [...waiting]) join();
        try {
          return await work();
        } finally {
          joined = null;
          await Promise.allSettled(both);
        }
      });
    },
    aloneAtOpening<T>(work: Work<T>): Promise<T> {
      return new Promise<T>((resolve, reject) => {
        const unneeded = new AbortController();
        const join = () => {
          waiting.delete(join);
          unneeded.abort();
          const running = work();
          joined?.push(running);
          running.then(resolve, reject);
        };
        if (joined) return join();
        waiting.add(join);
        const begin = () => {
          waiting.delete(join);
          return work();
        };
        const refused = (cause: unknown) => unneeded.signal.aborted || reject(cause);
        locks.request(name, { signal: unneeded.signal }, begin).then(resolve, refused);
      });
    },
  };
}
