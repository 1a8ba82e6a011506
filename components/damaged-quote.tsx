import type { Damage } from '../lib/model/damage';
import type { Direction } from '../lib/model/direction';
import { pdfWords } from '../lib/words/pdf-words';
import { Button } from './button';
import styles from './pdf-notice.module.css';

const shown = 5;
/** Characters around a place, so that it is found on the page. */
const around = 24;

interface Props {
  quote: string;
  damage: Damage[];
  lang: string;
  dir: Direction;
  /** The person compared the words with the page already. */
  compared: boolean;
  mark: (wording: 'checked' | 'doubtful') => void;
}

/** The places of a quote that look damaged, each with the words around it and what seems to be wrong. The quote stays as it is. */
export function DamagedQuote({ quote, damage, lang, dir, compared, mark }: Props) {
  if (compared) {
    return (
      <p className={styles.line}>
        {pdfWords.compared}{' '}
        <Button look="quiet" onClick={() => mark('doubtful')}>
          {pdfWords.notCompared}
        </Button>
      </p>
    );
  }
  return (
    <div className={styles.damage}>
      <p>{pdfWords.damageNotice(damage.length)}</p>
      <ul>
        {damage.slice(0, shown).map(({ at, length, kind }) => (
          <li key={at}>
            <span lang={lang || undefined} dir={dir} className={styles.words}>
              {before(quote, at)}
              <mark>{quote.slice(at, at + length)}</mark>
              {after(quote, at + length)}
            </span>{' '}
            <span className={styles.kind}>({pdfWords.damage[kind]})</span>
          </li>
        ))}
        {damage.length > shown && <li className={styles.kind}>{pdfWords.more(damage.length - shown)}</li>}
      </ul>
      <p className={styles.foot}>
        <span className={styles.kind}>{pdfWords.damageHint}</span>
        <Button onClick={() => mark('checked')}>{pdfWords.compare}</Button>
      </p>
    </div>
  );
}

function before(quote: string, at: number): string {
  const near = quote.slice(Math.max(0, at - around), at);
  return at > around ? `…${near.replace(/^\S*\s/, '')}` : near;
}

function after(quote: string, at: number): string {
  const near = quote.slice(at, at + around);
  return at + around < quote.length ? `${near.replace(/\s\S*$/, '')}…` : near;
}
