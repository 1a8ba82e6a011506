import type { ReactNode } from 'react';
import type { Refusal } from '../lib/model/refusal';
import { refusalWords } from '../lib/words/refusal-words';
import { KeptText } from './kept-text';
import styles from './refusal-notice.module.css';

/** What was not done, what to do instead, and whatever would be lost otherwise, ready to copy. `children` are further ways out. */
export function RefusalNotice({ refusal, children }: { refusal: Refusal; children?: ReactNode }) {
  const { happened, instead } = refusalWords[refusal.reason];
  return (
    <div className={styles.notice} role="alert">
      <p className={styles.happened}>{happened}</p>
      <p>{instead}</p>
      {refusal.text && <KeptText text={refusal.text} />}
      {children}
    </div>
  );
}
