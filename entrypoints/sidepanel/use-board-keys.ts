import { useEffect, useRef } from 'react';

/** Keys that work wherever the focus is on the board, save in a field being written in or a dialog. */
export function useBoardKeys(keys: { search: () => void; keys: () => void; undo: () => void }) {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const at = event.target instanceof Element ? event.target : null;
      if (event.defaultPrevented || at?.closest('input, textarea, select, dialog')) return;
      const command = event.ctrlKey || event.metaKey;
      if (command && !event.shiftKey && event.key.toLowerCase() === 'z') latest.current.undo();
      else if (command || event.altKey) return;
      else if (event.key === '/') latest.current.search();
      else if (event.key === '?') latest.current.keys();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
