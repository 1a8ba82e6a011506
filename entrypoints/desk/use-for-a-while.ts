import { useEffect, useState } from 'react';

/** A value that is null again so many milliseconds after it was set last. */
export function useForAWhile<T>(time: number): [T | null, (value: T | null) => void] {
  const [value, set] = useState<T | null>(null);
  useEffect(() => {
    if (value === null) return;
    const timer = window.setTimeout(() => set(null), time);
    return () => window.clearTimeout(timer);
  }, [value, time]);
  return [value, set];
}
