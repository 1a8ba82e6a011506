import { useMemo } from 'react';
import { answerLabel } from '../../components/answer-label';
import { FigureList } from '../../components/figure-list';
import { useLive } from '../../components/use-live';
import { answeredWith } from '../../lib/figures/answered-with';
import { askedFigure } from '../../lib/figures/asked-figure';
import { contextOf } from '../../lib/figures/context-of';
import { figureRows } from '../../lib/figures/figure-rows';
import { createDraftJournal } from '../../lib/messaging/draft-journal';
import type { ClipView } from '../../lib/model/clip-view';
import { figuresOf } from '../../lib/services/figures-of';
import { fewFigures } from '../../lib/services/name-figure-order';
import { figuresOfOneClip } from '../../lib/store/figures-of-one-clip';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import type { CardActions } from './card-actions';
import { answerKey, figureKey } from './key-names';

/** The browser closes the card with every click beside it. */
const drafts = createDraftJournal(localStorage);

interface Props {
  db: RapporteurDatabase;
  view: ClipView;
  actions: CardActions;
}

/** The numbers of the clip, proposed as figures. It comes after the card was drawn: nothing waits for it. */
export function FiguresPart({ db, view, actions }: Props) {
  const { clip, source } = view;
  const taken = useLive(() => figuresOfOneClip(db, clip.id), [db, clip.id]);
  const found = useMemo(() => figuresOf(clip, source), [clip, source]);
  const rows = useMemo(() => figureRows(found, taken ?? []), [found, taken]);
  if (taken === undefined || rows.length === 0) return null;
  const doIt = actions.figures;
  return (
    <FigureList
      {...{ rows, few: fewFigures, asked: askedFigure(rows) }}
      drafts={drafts}
      told={contextOf(clip, source)}
      keys={{ take: figureKey(), answer: answerKey }}
      doing={{
        take: (wanted) => void doIt({ do: 'take', stands: wanted.flatMap((place) => found[place]?.stands ?? []) }),
        answer: (figure, answer) => {
          const edits = answeredWith(figure, rows).map((one) => ({ figureId: one.id, facts: answer.facts(one) }));
          void doIt({ do: 'edit', edits }, answerLabel(answer, figure));
        },
        remove: ({ id }) => void doIt({ do: 'remove', figureId: id }),
        edit: async ({ id }, facts) =>
          Object.keys(facts).length === 0 || doIt({ do: 'edit', edits: [{ figureId: id, facts }] }),
      }}
    />
  );
}
