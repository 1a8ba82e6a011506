import { useEffect, useRef } from 'react';

/** The keys of the review, wherever the focus is: Ctrl+Enter accepts, F2 goes to the next value to check. */
export function useReviewKeys(keys: { onAccept: () => void; onNextCheck: () => void }): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.repeat) return;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) latest.current.onAccept();
      else if (event.key === 'F2') latest.current.onNextCheck();
      else return;
      event.preventDefault();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
