import { liveQuery } from 'dexie';

/**
 * What a page would see: the answers of a live query, at first and again after each of the changes.
 * @param changes each makes the query answer anew, or the test waits in vain
 */
export function seenLive<T>(query: () => Promise<T>, changes: (() => Promise<unknown>)[]): Promise<T[]> {
  const seen: T[] = [];
  return new Promise((resolve, reject) => {
    const subscription = liveQuery(query).subscribe({
      next(answer) {
        const change = changes[seen.length];
        seen.push(answer);
        if (change) return void change().catch(reject);
        subscription.unsubscribe();
        resolve(seen);
      },
      error: reject,
    });
  });
}
