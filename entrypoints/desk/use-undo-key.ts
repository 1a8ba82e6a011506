import { useWindowKey } from '../../components/use-window-key';

/** Ctrl+Z or Cmd+Z takes back the last action; inside a field it belongs to the field. */
export function useUndoKey(takeBack: () => void): void {
  useWindowKey((event) => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === 'z';
    const field = 'input, textarea, select, [contenteditable="true"]';
    const inField = event.target instanceof Element && event.target.closest(field) !== null;
    if (!isUndo || inField) return;
    event.preventDefault();
    takeBack();
  });
}
