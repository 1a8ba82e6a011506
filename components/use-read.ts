import { useEffect, useState } from 'react';

/**
 * What a reading that takes more than the store gave last, for readings that must not run in a live query.
 * @param read is run again when one of `dependencies` changes; the answer of a run that was overtaken is dropped
 * @returns undefined until the first answer
 */
export function useRead<T>(read: () => Promise<T>, dependencies: unknown[]): T | undefined {
  const [answer, setAnswer] = useState<{ value: T }>();
  useEffect(() => {
    let wanted = true;
    read().then(
      (value) => wanted && setAnswer({ value }),
      (cause) => console.error('not read', cause),
    );
    return () => {
      wanted = false;
    };
    // biome-ignore lint/correctness/useExhaustiveDependencies: the caller names what the reading depends on
  }, dependencies);
  return answer?.value;
}
