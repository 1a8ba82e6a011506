import type { FigureField } from '../lib/figures/figure-form';
import type { FigureQuestion } from '../lib/figures/open-question';
import type { Figure } from '../lib/model/figure';
import { figureName, figureWords } from '../lib/words/figure-words';
import { Button } from './button';
import styles from './figures.module.css';

interface Props {
  figure: Figure;
  /** What is open and not asked below. */
  question: FigureQuestion | null;
  /** Nothing says for when it stands. */
  undated: boolean;
  isOpen: boolean;
  onOpen: (first: FigureField) => void;
}

/** Beside a figure: what nobody states of it, and the way to edit it. */
export function FigureTools({ figure, question, undated, isOpen, onOpen }: Props) {
  const tool = (first: FigureField, label: string, isAsk = false) => (
    <Button
      look="quiet"
      className={isAsk ? `${styles.tool} ${styles.ask}` : styles.tool}
      aria-expanded={isOpen}
      aria-label={`${label} ${figureWords.editName(figureName(figure))}`}
      onClick={() => onOpen(first)}
    >
      {label}
    </Button>
  );
  return (
    <span className={styles.tools}>
      {question && tool(question, figureWords.asks[question], true)}
      {undated && tool('end', figureWords.asks.when, true)}
      {tool('value', figureWords.edit)}
    </span>
  );
}
