import type { ReactNode } from 'react';
import type { FigureRow } from '../lib/figures/figure-rows';
import type { Figure } from '../lib/model/figure';
import { figureName, figureWords } from '../lib/words/figure-words';
import { figureText } from './figure-text';
import styles from './figures.module.css';

interface Props {
  parts: FigureRow[];
  /** Where the total is of: a part of the same place is told by what it counts. */
  totalPlace: string;
  onToggle: (part: FigureRow) => void;
  /** What stands beside one that is taken. */
  tools: (figure: Figure) => ReactNode;
}

/** The parts of a total, each short: its number and where or what it is of. */
export function PartChips({ parts, totalPlace, onToggle, tools }: Props) {
  return (
    <ul className={styles.parts} aria-label={figureWords.parts}>
      {parts.map((part) => {
        const { facts, figure, key } = part;
        const label = (facts.place !== totalPlace && facts.place) || facts.what || facts.place;
        const { printed, value } = figureText(facts);
        const name = `${figureName(facts)} ${facts.place}`.trim();
        return (
          <li key={key} className={styles.partItem}>
            <button
              type="button"
              className={styles.part}
              aria-pressed={figure !== null}
              title={(figure ? figureWords.giveBack : figureWords.take)(name)}
              onClick={() => onToggle(part)}
            >
              <span className={styles.tick} aria-hidden="true" />
              <bdi className={styles.number}>{printed}</bdi>
              {value && <span className={styles.quiet}>{value}</span>}
              {label && <bdi className={styles.partOf}>{label}</bdi>}
            </button>
            {figure && tools(figure)}
          </li>
        );
      })}
    </ul>
  );
}
