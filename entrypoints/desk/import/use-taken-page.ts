import { useEffect } from 'react';
import { useDesk } from '../desk-context';
import type { ImportState } from './import-session';
import { readDocument } from './read-document';

/** A page takes the place of whatever is there, except of work that would be lost. */
const isFree = (state: ImportState) => state.stage !== 'reading' && !(state.stage === 'review' && state.edited);

/** Reads the page whose minutes the person asked for from its menu: when the import is shown, and when the person comes back to it. */
export function useTakenPage(state: ImportState): void {
  const { session, platform } = useDesk();
  const free = isFree(state);
  useEffect(() => {
    if (!free) return;
    async function take() {
      const page = await platform.takePageForImport();
      if (!page) return;
      if ('reason' in page) session.change({ stage: 'waiting', refusal: page });
      else await readDocument({ session, platform }, page.title, async () => ({ kind: 'page' as const, ...page }));
    }
    const onFocus = () => void take();
    onFocus();
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, [free, session, platform]);
}
