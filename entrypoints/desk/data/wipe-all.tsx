import { useId } from 'react';
import { wipeEverything } from '../../../lib/services/wipe-everything';
import { dataWords } from '../../../lib/words/data-words';
import { useDesk } from '../desk-context';
import plain from '../plain-page.module.css';
import { ConfirmByTyping } from './confirm-by-typing';
import styles from './data.module.css';
import type { Wipe } from './wipe';

const say = dataWords.yours;

/** Wipes everything: says what goes, and asks for the words. */
export function WipeAll({ wipe }: { wipe: Wipe }) {
  const { db, platform } = useDesk();
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say.wipeAll}</h2>
      <p className={plain.quiet}>{say.wipeAllHint}</p>
      <ConfirmByTyping
        label={say.typeWord(say.word)}
        expected={say.word}
        button={say.wipeAllNow}
        onConfirmed={() => void wipe(() => wipeEverything(db, platform.traces), say.wipedAll)}
      />
    </section>
  );
}
