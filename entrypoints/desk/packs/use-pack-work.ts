import { useState } from 'react';
import { packWords } from '../../../lib/words/pack-words';
import { useTold } from '../use-told';

/**
 * One work at a time on packs: `work` runs it with "working" on the page, and says so where it failed; while one runs, another is not begun.
 * @param failedWith what the log says of a failure
 */
export function usePackWork(failedWith: string) {
  const { message, tell } = useTold();
  const [busy, setBusy] = useState(false);

  async function work(run: () => Promise<void>) {
    if (busy) return;
    setBusy(true);
    tell(packWords.working);
    try {
      await run();
    } catch (cause) {
      console.error(`packs: ${failedWith}`, cause);
      tell(packWords.failed);
    } finally {
      setBusy(false);
    }
  }

  return { busy, message, tell, work };
}
