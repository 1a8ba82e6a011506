import type { FigureRow } from '../lib/figures/figure-rows';
import { figureName, figureWords } from '../lib/words/figure-words';
import { figureText } from './figure-text';
import styles from './figures.module.css';
import { Kbd } from './kbd';

interface Props {
  row: FigureRow;
  /** What pressing it takes, itself and its parts. */
  takes: number;
  locale?: string | undefined;
  /** The key that takes it, where it is the next. */
  takeKey?: string | undefined;
  onToggle: () => void;
}

/** A number of a clip: pressed, it is a figure; pressed again, it is none. */
export function FigureChip({ row, takes, locale, takeKey, onToggle }: Props) {
  const { qualifier, printed, value, noun, details } = figureText(row.facts, locale);
  const name = figureName(row.facts);
  const label = takes > 1 ? figureWords.takeWithParts(name, takes - 1) : figureWords.take(name);
  return (
    <button
      type="button"
      className={styles.chip}
      aria-pressed={row.figure !== null}
      title={row.figure ? figureWords.giveBack(name) : label}
      onClick={onToggle}
    >
      <span className={styles.tick} aria-hidden="true" />
      <span className={styles.words}>
        <span className={styles.head}>
          {qualifier && <span className={styles.quiet}>{qualifier}</span>}
          <bdi className={styles.number}>{printed}</bdi>
          {value && <span className={styles.quiet}>{value}</span>}
          {noun && <bdi>{noun}</bdi>}
        </span>
        {details.length > 0 && (
          <span className={styles.details}>
            {details.map(({ text, foreign }) => (
              <span key={text} className={styles.detail}>
                {foreign ? <bdi>{text}</bdi> : text}
              </span>
            ))}
          </span>
        )}
      </span>
      {takeKey && <Kbd>{takeKey}</Kbd>}
    </button>
  );
}
