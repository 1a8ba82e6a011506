import { useEffect, useRef } from 'react';

/**
 * Keeps what is being typed when nobody may come back to it: when the page is hidden or closed, and when what was typed into is taken away.
 * @param flush as it was drawn last
 */
export function useFlush(flush: () => void): void {
  const latest = useRef(flush);
  latest.current = flush;
  useEffect(() => {
    const now = () => latest.current();
    const whenHidden = () => document.visibilityState === 'hidden' && now();
    document.addEventListener('visibilitychange', whenHidden);
    window.addEventListener('pagehide', now);
    return () => {
      document.removeEventListener('visibilitychange', whenHidden);
      window.removeEventListener('pagehide', now);
      now();
    };
  }, []);
}
