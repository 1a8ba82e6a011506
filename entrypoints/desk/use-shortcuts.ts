import { useEffect, useState } from 'react';
import type { Platform, Shortcut } from './platform';

/** @returns the browser's shortcuts, read again whenever the person comes back to the desk; undefined until they are known */
export function useShortcuts(platform: Platform): Shortcut[] | undefined {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>();
  useEffect(() => {
    const read = () => void platform.shortcuts().then(setShortcuts);
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [platform]);
  return shortcuts;
}
