import { useState } from 'react';
import { Button } from '../../../components/button';
import { commonWords } from '../../../lib/words/common-words';
import { dataWords } from '../../../lib/words/data-words';
import styles from './data.module.css';

/** A button for what has no way back: it asks, and the answer stands beside it. */
export function SureButton(props: { ask: string; askName: string; yes: string; onSure: () => void }) {
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <Button look="quiet" aria-label={props.askName} onClick={() => setAsked(true)}>
        {props.ask}
      </Button>
    );
  }
  return (
    <fieldset className={styles.sure} aria-label={props.askName}>
      <span role="status">{dataWords.trash.sure}</span>
      {/* The gentler answer has the focus: Enter pressed twice must not delete. */}
      <Button autoFocus onClick={() => setAsked(false)}>
        {commonWords.cancel}
      </Button>
      <Button
        look="danger"
        onClick={() => {
          setAsked(false);
          props.onSure();
        }}
      >
        {props.yes}
      </Button>
    </fieldset>
  );
}
