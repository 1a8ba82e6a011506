import { useEffect } from 'react';

/** Ctrl+Z or Cmd+Z takes back the last action; inside a field it belongs to the field. */
export function useUndoKey(takeBack: () => void): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === 'z';
      const inField = event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
      if (!isUndo || inField) return;
      event.preventDefault();
      takeBack();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [takeBack]);
}
