import { useEffect, useState } from 'react';
import type { SiteLeave } from '../../../lib/messaging/site-leave';

/** Which of these sites the person lets us read, as it is now; undefined until the browser has said so. */
export function useLeave(leave: SiteLeave, origins: string[]): ReadonlySet<string> | undefined {
  const [given, setGiven] = useState<ReadonlySet<string>>();
  const asked = origins.join(' ');
  useEffect(() => {
    let shown = true;
    const read = () =>
      leave.given(asked === '' ? [] : asked.split(' ')).then(
        (found) => shown && setGiven(new Set(found)),
        () => shown && setGiven(new Set()),
      );
    void read();
    const stop = leave.follow(() => void read());
    return () => {
      shown = false;
      stop();
    };
  }, [leave, asked]);
  return given;
}
