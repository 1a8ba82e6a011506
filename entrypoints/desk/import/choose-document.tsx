import { useEffect, useRef } from 'react';
import { Button } from '../../../components/button';
import { RefusalNotice } from '../../../components/refusal-notice';
import type { Refusal } from '../../../lib/model/refusal';
import { minutesWords } from '../../../lib/words/minutes-words';
import { useDesk } from '../desk-context';
import plain from '../plain-page.module.css';
import styles from './import.module.css';
import type { ImportState } from './import-session';
import { PasteArea } from './paste-area';
import { TypeArea } from './type-area';
import { useImport } from './use-import';

const say = minutesWords;
const accepted = '.docx,.html,.htm,.md,.markdown,.txt';

/** The ways to hand over minutes: a file, a paste, the page they are on. A refusal of the last try stands above them. */
export function ChooseDocument({ refusal, discarded }: { refusal: Refusal | null; discarded?: ImportState }) {
  const { readFile } = useImport();
  const { session } = useDesk();
  const chooser = useRef<HTMLInputElement>(null);
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusal) notice.current?.focus();
  }, [refusal]);
  return (
    <div className={plain.page}>
      <div className={styles.head}>
        <h1 className={plain.title}>{say.title}</h1>
        <p className={plain.lead}>{say.lead}</p>
      </div>
      {discarded && (
        <p>
          <Button onClick={() => session.change(discarded)}>{say.review.discardedBack}</Button>
        </p>
      )}
      {refusal && (
        <div ref={notice} tabIndex={-1} className={styles.refusal}>
          <RefusalNotice refusal={refusal}>
            <p className={plain.quiet}>{say.tryAgain}</p>
          </RefusalNotice>
        </div>
      )}
      <section className={styles.file} aria-label={say.choose}>
        <input
          ref={chooser}
          type="file"
          accept={accepted}
          hidden
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = ''; // so that the same file can be chosen again
            if (file) readFile(file);
          }}
        />
        <Button look="primary" onClick={() => chooser.current?.click()}>
          {say.choose}
        </Button>
        <p className={plain.quiet}>{say.chooseHint}</p>
      </section>
      <div className={styles.ways}>
        <section className={styles.way}>
          <h2>{say.pasteTitle}</h2>
          <PasteArea />
        </section>
        <section className={styles.way}>
          <h2>{say.typeTitle}</h2>
          <TypeArea />
        </section>
      </div>
      <section className={styles.way}>
        <h2>{say.pageTitle}</h2>
        <p>{say.pageText}</p>
      </section>
      <p className={plain.quiet}>{say.stays}</p>
    </div>
  );
}
