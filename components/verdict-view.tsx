import type { Verification } from '../lib/model/verification';
import { checkingWords } from '../lib/words/checking-words';
import { verdictMarks } from './verdict-marks';
import styles from './verdict-view.module.css';

/** A stretch of two texts laid over each other. */
export interface ChangedRun {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** What the latest look at a clip's page showed: in words first, then what changed, old beside new. */
export function VerdictView(props: {
  look: Verification;
  /** The moment of the look, as the person writes it. */
  moment: string;
  /** Whether the address of the clip led to another page, which was read instead. */
  elsewhere: boolean;
  /** What differs between the words as they were and as they are now; empty where nothing does. */
  changes: ChangedRun[];
  lang: string;
  dir: 'ltr' | 'rtl';
}) {
  const { look, moment, elsewhere, changes, lang, dir } = props;
  const { verdict, reason, repeats } = look;
  return (
    <div className={styles.verdict}>
      <p>
        <strong className={styles.chip} data-verdict={verdict}>
          <span aria-hidden="true">{verdictMarks[verdict]}</span>
          {checkingWords.verdict[verdict]}
        </strong>
        <span className={styles.when}>
          {checkingWords.checkedAt(moment)} <bdi>{shortAddress(look.url)}</bdi>
        </span>
      </p>
      <p>{reason === null ? checkingWords.verdictText[verdict] : checkingWords.reason[reason]}</p>
      {elsewhere && (
        <p className={styles.warning}>
          {checkingWords.ledTo} <bdi>{shortAddress(look.url)}</bdi>
        </p>
      )}
      {repeats > 0 && <p className={styles.warning}>{checkingWords.repeats(repeats + 1)}</p>}
      {verdict === 'changed' && changes.length > 0 && (
        <dl className={styles.pair}>
          <Side label={checkingWords.was} runs={changes} kind="removed" lang={lang} dir={dir} />
          <Side label={checkingWords.now} runs={changes} kind="added" lang={lang} dir={dir} />
        </dl>
      )}
    </div>
  );
}

/** An address as a person reads it: without what every address has, and without what only scrolls. */
function shortAddress(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/#.*$/s, '');
}

/** One of two texts: what both have, and what only this one has, marked by more than colour. */
function Side(props: {
  label: string;
  runs: ChangedRun[];
  kind: 'removed' | 'added';
  lang: string;
  dir: 'ltr' | 'rtl';
}) {
  const Marked = props.kind === 'removed' ? 'del' : 'ins';
  const spoken = props.kind === 'removed' ? checkingWords.removed : checkingWords.added;
  let at = 0;
  return (
    <div>
      <dt>{props.label}</dt>
      <dd lang={props.lang || undefined} dir={props.dir}>
        {props.runs.map(({ kind, text }) => {
          at += text.length;
          if (kind === 'same') return <span key={`${kind} ${at}`}>{text}</span>;
          if (kind !== props.kind) return null;
          const bare = text.trimEnd();
          return (
            <span key={`${kind} ${at}`}>
              <Marked>
                <span className="visually-hidden">{spoken} </span>
                {bare}
              </Marked>
              {text.slice(bare.length)}
            </span>
          );
        })}
      </dd>
    </div>
  );
}
