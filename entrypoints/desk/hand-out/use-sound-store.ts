import { useEffect, useRef } from 'react';
import { handOutWords } from '../../../lib/words/hand-out-words';
import { useDesk } from '../desk-context';
import type { Checked } from '../store-check';

type Check = Promise<Checked>;

/**
 * Holds the store against its seals as soon as a briefing may be handed out, so that nobody waits for it when she does.
 * @returns what the person must know before it is made; null where all is well, or she was told
 */
export function useSoundStore(): () => Promise<string | null> {
  const { storeCheck } = useDesk();
  const latest = useRef<Check>(null);
  const told = useRef<Check>(null);

  useEffect(() => {
    latest.current = storeCheck.begin();
  }, [storeCheck]);

  return async () => {
    const check = latest.current ?? storeCheck.begin();
    latest.current = check;
    storeCheck.hurry();
    const sentence = unsound(await check);
    if (sentence === null || told.current === check) return null;
    told.current = check;
    return sentence;
  };
}

function unsound(verified: Checked): string | null {
  if (verified === null) return null;
  if (verified === 'failed') return handOutWords.unchecked;
  const count = verified.putBack + verified.setAside + verified.missing;
  return count > 0 ? handOutWords.amiss(count) : null;
}
