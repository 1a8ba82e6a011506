import { useState } from 'react';
import { useDesk } from './desk-context';

/** A sentence that stands on the page until the next one, and `tell`, which shows it there and says it to people who listen. */
export function useTold(): { message: string; tell: (sentence: string) => void } {
  const { say } = useDesk();
  const [message, setMessage] = useState('');
  return {
    message,
    tell: (sentence) => {
      setMessage(sentence);
      say(sentence);
    },
  };
}
