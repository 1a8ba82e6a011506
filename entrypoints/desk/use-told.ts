import { useCallback, useState } from 'react';
import { useDesk } from './desk-context';

/** A sentence that stands on the page until the next one, `tell`, which shows it there and says it to people who listen, and `hush`, which takes it away. */
export function useTold(): { message: string; tell: (sentence: string) => void; hush: () => void } {
  const { say } = useDesk();
  const [message, setMessage] = useState('');
  const hush = useCallback(() => setMessage(''), []);
  return {
    message,
    hush,
    tell: (sentence) => {
      setMessage(sentence);
      say(sentence);
    },
  };
}
