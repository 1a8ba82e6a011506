import { useWindowKey } from '../../../components/use-window-key';

/** The keys of the review, wherever the focus is: Ctrl+Enter accepts, F2 goes to the next value to check. */
export function useReviewKeys(keys: { onAccept: () => void; onNextCheck: () => void }): void {
  useWindowKey((event) => {
    if (event.repeat) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keys.onAccept();
    else if (event.key === 'F2') keys.onNextCheck();
    else return;
    event.preventDefault();
  });
}
