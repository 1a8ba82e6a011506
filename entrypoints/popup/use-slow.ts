import { useEffect, useState } from 'react';

/** True once `waiting` has lasted for so many milliseconds. */
export function useSlow(waiting: boolean, milliseconds: number): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!waiting) return setSlow(false);
    const timer = setTimeout(() => setSlow(true), milliseconds);
    return () => clearTimeout(timer);
  }, [waiting, milliseconds]);
  return slow;
}
