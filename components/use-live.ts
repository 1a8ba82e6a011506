import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';

/**
 * What the store holds now, and again after every change made in any page or in the worker. Dexie's own hook asks twice when it begins, once
 * for an answer that is there at once, which a store never has.
 * @param query reads the store; it is run again when `dependencies` change, and what it gave before stays until it has answered
 * @returns undefined until the first answer. Throws what the query throws, for the boundary above
 */
export function useLive<T>(query: () => Promise<T>, dependencies: unknown[]): T | undefined {
  const [answer, setAnswer] = useState<Answer<T>>({ value: undefined });
  useEffect(() => {
    const subscription = liveQuery(query).subscribe(
      (value) => setAnswer((before) => ('value' in before && before.value === value ? before : { value })),
      (error: unknown) => setAnswer({ error }),
    );
    return () => subscription.unsubscribe();
    // biome-ignore lint/correctness/useExhaustiveDependencies: the caller names what the query depends on
  }, dependencies);
  if ('error' in answer) throw answer.error;
  return answer.value;
}

type Answer<T> = { value: T | undefined } | { error: unknown };
