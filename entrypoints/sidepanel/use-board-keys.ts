import { useWindowKey } from '../../components/use-window-key';

/** Keys that work wherever the focus is on the board, save in a field being written in or a dialog. */
export function useBoardKeys(keys: { search: () => void; keys: () => void; undo: () => void }) {
  useWindowKey((event) => {
    const at = event.target instanceof Element ? event.target : null;
    if (event.defaultPrevented || at?.closest('input, textarea, select, dialog')) return;
    const command = event.ctrlKey || event.metaKey;
    if (command && !event.shiftKey && event.key.toLowerCase() === 'z') keys.undo();
    else if (command || event.altKey) return;
    else if (event.key === '/') keys.search();
    else if (event.key === '?') keys.keys();
    else return;
    event.preventDefault();
  });
}
