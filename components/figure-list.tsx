import { useRef, useState } from 'react';
import type { FigureAnswer } from '../lib/figures/figure-answers';
import type { FigureContext } from '../lib/figures/figure-context';
import type { FigureField } from '../lib/figures/figure-form';
import { type FigureRow, untakenOf } from '../lib/figures/figure-rows';
import { isDated } from '../lib/figures/is-dated';
import { openQuestion } from '../lib/figures/open-question';
import type { Figure, SettledFact } from '../lib/model/figure';
import type { FigureFacts } from '../lib/model/figure-facts';
import type { Id } from '../lib/model/id';
import { figureWords } from '../lib/words/figure-words';
import { Button } from './button';
import { FigureChip } from './figure-chip';
import { FigureEditor } from './figure-editor';
import { FigureQuestion } from './figure-question';
import { FigureTools } from './figure-tools';
import styles from './figures.module.css';
import { PartChips } from './part-chips';
import type { Drafts } from './use-held';

export interface FigureDoing {
  /** @param places in what was found */
  take: (places: number[]) => void;
  remove: (figure: Figure) => void;
  /** @returns whether it was kept */
  edit: (figure: Figure, facts: Partial<Pick<FigureFacts, SettledFact>>) => Promise<boolean>;
  answer: (figure: Figure, answer: FigureAnswer) => void;
}

interface Props {
  rows: FigureRow[];
  told: FigureContext;
  /** How many are shown before the person asks for more. */
  few: number;
  /** The one figure whose question is asked now. */
  asked: Figure | null;
  keys?: { take: string; answer: (number: number) => string };
  locale?: string;
  drafts: Drafts;
  doing: FigureDoing;
}

/** The numbers of a clip, the most telling first, parts under their total: to take, to answer what is open, to edit. */
export function FigureList({ rows, told, few, asked, keys, locale, drafts, doing }: Props) {
  const [all, setAll] = useState(false);
  const [open, setOpen] = useState<{ figureId: Id; first: FigureField } | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const isFew = ({ figure }: FigureRow, index: number) => index < few || figure !== null;
  const shown = all ? rows : rows.filter(isFew);
  const next = rows.find((row) => untakenOf(row).length > 0);
  const hidden = rows.length - rows.filter(isFew).length;
  const toggle = (row: FigureRow) => (row.figure ? doing.remove(row.figure) : doing.take(untakenOf(row)));
  /** The keyboard goes back to where the editor was opened from. */
  const close = () => {
    place.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setOpen(null);
  };
  const tools = (figure: Figure) => {
    const question = openQuestion(figure, figure.settled);
    return (
      <FigureTools
        figure={figure}
        question={asked && (asked.id === figure.id || asked.id === figure.partOfId) ? null : question}
        undated={figure.partOfId === null && figure.unit !== 'percent' && !isDated(figure, told)}
        isOpen={open?.figureId === figure.id}
        onOpen={(first) => (open?.figureId === figure.id ? close() : setOpen({ figureId: figure.id, first }))}
      />
    );
  };
  const below = (figure: Figure) => {
    const question = openQuestion(figure, figure.settled);
    if (open?.figureId === figure.id) {
      return (
        <FigureEditor
          key={figure.id}
          {...{ figure, locale, drafts }}
          first={open.first}
          onCancel={close}
          onKeep={async (facts) => {
            const kept = await doing.edit(figure, facts);
            if (kept) close();
            return kept;
          }}
        />
      );
    }
    if (question === null || asked?.id !== figure.id) return null;
    return (
      <FigureQuestion
        key={figure.id}
        {...{ figure, question }}
        keyOf={keys?.answer}
        onAnswer={(answer) => doing.answer(figure, answer)}
      />
    );
  };
  return (
    <div ref={place} className={styles.figures}>
      <ul className={styles.list} aria-label={figureWords.list}>
        {shown.map((row) => (
          <li key={row.key} className={styles.row}>
            <div className={styles.line}>
              <FigureChip
                {...{ row, locale }}
                takes={untakenOf(row).length}
                takeKey={row === next ? keys?.take : undefined}
                onToggle={() => toggle(row)}
              />
              {row.figure && tools(row.figure)}
            </div>
            {row.figure && below(row.figure)}
            {row.parts.length > 0 && (
              <PartChips parts={row.parts} totalPlace={row.facts.place} onToggle={toggle} tools={tools} />
            )}
            {row.parts.map(({ figure }) => figure && below(figure))}
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button look="quiet" className={styles.tool} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? figureWords.fewer : figureWords.more(hidden)}
        </Button>
      )}
    </div>
  );
}
