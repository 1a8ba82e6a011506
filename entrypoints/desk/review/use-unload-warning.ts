import { useEffect } from 'react';

/**
 * The browser asks before it closes the tab while something would be lost.
 * @param wouldLose is asked at that moment; one and the same function as long as it would answer the same
 */
export function useUnloadWarning(wouldLose: () => boolean): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => wouldLose() && event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [wouldLose]);
}
