import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../../components/button';
import { packWords } from '../../../lib/words/pack-words';
import styles from './packs.module.css';

const say = packWords.make;

/** The passphrase of a pack, shown this once. */
export function ShownPhrase({ phrase, onSeen }: { phrase: string; onSeen: () => void }) {
  const id = useId();
  const place = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState(false);
  useEffect(() => place.current?.focus(), []);
  return (
    <section ref={place} className={styles.phrase} aria-labelledby={id} tabIndex={-1}>
      <h3 id={id}>{say.phraseTitle}</h3>
      <p className={styles.words} dir="ltr" translate="no">
        {phrase}
      </p>
      <p>{say.phraseText}</p>
      <div className={styles.row}>
        <Button onClick={() => void navigator.clipboard.writeText(phrase).then(() => setCopied(true))}>
          {say.copyPhrase}
        </Button>
        <Button look="quiet" onClick={onSeen}>
          {say.phraseSeen}
        </Button>
        <span role="status">{copied ? say.copied : ''}</span>
      </div>
    </section>
  );
}
