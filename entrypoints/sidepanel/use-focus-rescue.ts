import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** For parts that come and go inside `around`: when one goes away with the focus in it, `rescue` puts the focus elsewhere. */
export function useFocusRescue(around: RefObject<HTMLElement | null>, rescue: () => void): void {
  const focused = useRef<Element | null>(null);

  useEffect(() => {
    const element = around.current;
    const note = (event: FocusEvent) => {
      focused.current = event.target instanceof Element ? event.target : null;
    };
    element?.addEventListener('focusin', note);
    return () => element?.removeEventListener('focusin', note);
  }, [around]);

  useLayoutEffect(() => {
    if (!focused.current || focused.current.isConnected) return;
    focused.current = null;
    if (document.activeElement === document.body) rescue();
  });
}
