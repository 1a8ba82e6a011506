import type { Safety } from '../store/safety';

type Work<T> = () => Promise<T>;
export type RepairLock = Pick<Safety, 'alone' | 'aloneAtOpening'>;

/**
 * One at a time over all pages. What a page runs under the lock may be waiting for its store to be opened, and the opening must not wait for it in turn: it
 * joins in instead, and others wait for both. This goes for what an opening runs as well: a connection that is lost under it is opened anew.
 * @param locks the browser's own
 * @param patience milliseconds for which what joins lets others at the opening go first: one of them may be waiting for it
 */
export function repairLock(
  locks: Pick<LockManager, 'request'>,
  name = 'rapporteur-repair',
  patience = 5_000,
): RepairLock {
  /** Ends with the last that this page does at an opening while it has the lock; null where it has not. */
  let joined: Promise<unknown> | null = null;
  const waiting = new Set<() => void>();

  function follow<T>(running: Promise<T>): Promise<T> {
    joined = running.catch(() => {}); // told to whoever asked for it
    return running;
  }
  async function hold<T>(work: Work<T>): Promise<T> {
    joined = Promise.resolve();
    try {
      const running = work();
      for (const join of [...waiting]) join();
      return await running;
    } finally {
      // What joined may need something to join it in turn.
      let last: unknown;
      do {
        last = joined;
        await last;
      } while (last !== joined);
      joined = null;
    }
  }

  return {
    alone<T>(work: Work<T>, wait?: number): Promise<T> {
      const options = wait === undefined ? {} : { signal: AbortSignal.timeout(wait) };
      return locks.request(name, options, () => hold(work));
    },
    aloneAtOpening<T>(work: Work<T>): Promise<T> {
      return new Promise<T>((resolve, reject) => {
        const unneeded = new AbortController();
        const join = () => {
          waiting.delete(join);
          unneeded.abort();
          const first = Promise.race([joined, new Promise((resume) => setTimeout(resume, patience))]);
          follow(first.then(work)).then(resolve, reject);
        };
        if (joined) return join();
        waiting.add(join);
        const begin = () => {
          waiting.delete(join);
          // It hears as soon as its own work is done: what joins after that may be waiting for it.
          return hold(() => {
            const running = follow(Promise.resolve().then(work));
            running.then(resolve, reject);
            return running;
          });
        };
        const refused = (cause: unknown) => {
          waiting.delete(join);
          if (!unneeded.signal.aborted) reject(cause);
        };
        locks.request(name, { signal: unneeded.signal }, begin).catch(refused);
      });
    },
  };
}
