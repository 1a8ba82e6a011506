import { useEffect, useMemo, useRef } from 'react';
import { FigureList } from '../../components/figure-list';
import { answersTo, type FigureAnswer } from '../../components/figure-question';
import { useLive } from '../../components/use-live';
import { answeredWith } from '../../lib/figures/answered-with';
import { askedFigure } from '../../lib/figures/asked-figure';
import { contextOf } from '../../lib/figures/context-of';
import { figureRows, untakenOf } from '../../lib/figures/figure-rows';
import { openQuestion } from '../../lib/figures/open-question';
import type { ClipView } from '../../lib/model/clip-view';
import type { Figure } from '../../lib/model/figure';
import { editFigure } from '../../lib/services/edit-figure';
import { figuresOf } from '../../lib/services/figures-of';
import { removeFigure } from '../../lib/services/remove-figure';
import { takeFigures } from '../../lib/services/take-figures';
import { figuresOfOneClip } from '../../lib/store/figures-of-one-clip';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import { figureWords } from '../../lib/words/figure-words';
import type { CardActions } from './card-actions';
import type { FigureKey, FigureKeys } from './figure-keys';
import { answerKey, figureKey } from './key-names';

/** Rows that the card shows before more are asked for. */
const few = 2;

interface Props {
  db: RapporteurDatabase;
  view: ClipView;
  actions: CardActions;
  keys: FigureKeys;
}

/** The numbers of the clip, proposed as figures. It comes after the card was drawn: nothing waits for it. */
export function FiguresPart({ db, view, actions, keys }: Props) {
  const { clip, source } = view;
  const { carryOut } = actions;
  const taken = useLive(() => figuresOfOneClip(db, clip.id), [db, clip.id]);
  const found = useMemo(() => figuresOf(clip, source), [clip, source]);
  const rows = useMemo(() => figureRows(found, taken ?? []), [found, taken]);
  const asked = askedFigure(rows);

  const take = (wanted: number[]) =>
    void carryOut(
      (clipId) => takeFigures(db, { clipId, found, wanted }),
      figureWords.taken(wanted.length),
      figureWords.notTaken,
    );
  const answer = (figure: Figure, { label, facts }: FigureAnswer) => {
    const figureIds = answeredWith(figure, rows).map(({ id }) => id);
    void carryOut(() => editFigure(db, { figureIds, facts }), figureWords.answered(label), figureWords.asBefore);
  };
  const onKey = (key: FigureKey) => {
    if (key.do === 'answer-figure') {
      const question = asked && openQuestion(asked, asked.settled);
      const chosen = asked && question && answersTo(asked, question)[key.number - 1];
      return asked && chosen ? answer(asked, chosen) : actions.tell(figureWords.noQuestion);
    }
    const open = rows.filter((row) => untakenOf(row).length > 0);
    const wanted = (key.do === 'take-figures' ? open.slice(0, few) : open.slice(0, 1)).flatMap(untakenOf);
    return wanted.length > 0 ? take(wanted) : actions.tell(figureWords.none);
  };
  const latest = useRef(onKey);
  latest.current = onKey;
  const isRead = taken !== undefined;
  useEffect(() => (isRead ? keys.handOver((key) => latest.current(key)) : undefined), [keys, isRead]);

  if (!isRead || rows.length === 0) return null;
  return (
    <FigureList
      {...{ rows, few, asked }}
      told={contextOf(clip, source)}
      keys={{ take: figureKey(), answer: answerKey }}
      doing={{
        take,
        answer,
        remove: (figure) =>
          void carryOut(() => removeFigure(db, { figureId: figure.id }), figureWords.removed, figureWords.backAgain),
        edit: async (figure, facts) =>
          Object.keys(facts).length === 0 ||
          carryOut(() => editFigure(db, { figureIds: [figure.id], facts }), figureWords.edited, figureWords.asBefore),
      }}
    />
  );
}
