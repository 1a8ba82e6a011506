import { useCallback, useEffect, useRef } from 'react';
import { readyThread } from '../thread/ready-thread';
import { startThread } from '../thread/start-thread';

/**
 * Keeps one thread ready while the page is there, and none after it.
 * @returns `take` gives that thread away, or a new one where it is gone already; `renew` makes another ready
 */
export function useReadyThread(): { take: () => Worker; renew: () => void } {
  const waiting = useRef<Worker>(null);
  const shown = useRef(false);
  const renew = useCallback(() => {
    if (shown.current) waiting.current ??= readyThread();
  }, []);
  const take = useCallback(() => {
    const taken = waiting.current ?? startThread();
    waiting.current = null;
    return taken;
  }, []);
  useEffect(() => {
    shown.current = true;
    renew();
    return () => {
      shown.current = false;
      waiting.current?.terminate();
      waiting.current = null;
    };
  }, [renew]);
  return { take, renew };
}
