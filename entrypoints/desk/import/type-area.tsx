import { useState } from 'react';
import { Button } from '../../../components/button';
import { minutesWords } from '../../../lib/words/minutes-words';
import { useDesk } from '../desk-context';
import styles from './import.module.css';
import { useImport } from './use-import';

const say = minutesWords;

/** Plain text, typed or pasted, read when the person says so. */
export function TypeArea() {
  const { session } = useDesk();
  const { readPasted } = useImport();
  const [text, setText] = useState(session.typed);
  const read = () => readPasted({ html: '', text });
  return (
    <>
      <textarea
        className={styles.typed}
        aria-label={say.typeLabel}
        rows={5}
        dir="auto"
        value={text}
        onChange={(event) => {
          session.typed = event.target.value;
          setText(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.ctrlKey && text.trim()) read();
        }}
      />
      <div>
        <Button disabled={!text.trim()} onClick={read}>
          {say.typeRead}
        </Button>
      </div>
    </>
  );
}
