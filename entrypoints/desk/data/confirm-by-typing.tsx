import { useState } from 'react';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import styles from './data.module.css';

/** A button that works only once the words were typed: what has no way back must not happen by a slip of the hand. */
export function ConfirmByTyping(props: { label: string; expected: string; button: string; onConfirmed: () => void }) {
  const [typed, setTyped] = useState('');
  const matches = folded(typed) === folded(props.expected);
  return (
    <form
      className={styles.confirm}
      onSubmit={(event) => {
        event.preventDefault();
        if (!matches) return;
        setTyped('');
        props.onConfirmed();
      }}
    >
      <Field label={props.label}>
        {(wiring) => (
          <input {...wiring} autoComplete="off" value={typed} onChange={({ target }) => setTyped(target.value)} />
        )}
      </Field>
      <Button type="submit" look="danger" disabled={!matches}>
        {props.button}
      </Button>
    </form>
  );
}

const folded = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
