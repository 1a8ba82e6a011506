import { useLayoutEffect, useRef } from 'react';

/**
 * Keys that work wherever the focus is. The listener goes with what is on the screen, before anything is drawn: with an effect that
 * runs later, a key pressed on what has just appeared would still be heard by what was there before.
 */
export function useWindowKey(onKeyDown: (event: KeyboardEvent) => void): void {
  const latest = useRef(onKeyDown);
  latest.current = onKeyDown;
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent) => latest.current(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
