import { useEffect, useState } from 'react';

/** Milliseconds after which a value counts as one that stays. */
const rest = 400;

/** A text once it has stopped changing: what is spoken at every step is heard at none. Empty to begin with. */
export function useSlowly(text: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), rest);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
