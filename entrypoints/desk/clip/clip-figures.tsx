import { useMemo } from 'react';
import { FigureList } from '../../../components/figure-list';
import { useLive } from '../../../components/use-live';
import { answeredWith } from '../../../lib/figures/answered-with';
import { askedFigure } from '../../../lib/figures/asked-figure';
import { contextOf } from '../../../lib/figures/context-of';
import { figureRows } from '../../../lib/figures/figure-rows';
import type { ClipView } from '../../../lib/model/clip-view';
import { editFigure } from '../../../lib/services/edit-figure';
import { figuresOf } from '../../../lib/services/figures-of';
import { removeFigure } from '../../../lib/services/remove-figure';
import { takeFigures } from '../../../lib/services/take-figures';
import { figuresOfOneClip } from '../../../lib/store/figures-of-one-clip';
import { figureWords } from '../../../lib/words/figure-words';
import page from '../clip-page.module.css';
import { useDesk } from '../desk-context';
import { typedWords } from '../typed-words';

/** Rows that are shown before more are asked for. */
const few = 8;

/** The numbers of a clip: proposed, taken, edited, and given back. Nothing where it has none. */
export function ClipFigures({ view }: { view: ClipView }) {
  const { db, act, locale, journal } = useDesk();
  const { clip, source } = view;
  const taken = useLive(() => figuresOfOneClip(db, clip.id), [db, clip.id]);
  const found = useMemo(() => figuresOf(clip, source), [clip, source]);
  const rows = useMemo(() => figureRows(found, taken ?? []), [found, taken]);
  if (!taken || rows.length === 0) return null;
  return (
    <section className={page.section}>
      <h2>{figureWords.title}</h2>
      <FigureList
        {...{ rows, few, locale }}
        drafts={journal}
        asked={askedFigure(rows)}
        told={contextOf(clip, source)}
        doing={{
          take: (wanted) => void act(() => takeFigures(db, { clipId: clip.id, found, wanted })),
          remove: (figure) => void act(() => removeFigure(db, { figureId: figure.id })),
          edit: async (figure, facts) =>
            Object.keys(facts).length === 0 ||
            act(() => editFigure(db, { figureIds: [figure.id], facts }), { text: typedWords(facts) }),
          answer: (figure, { facts }) => {
            const figureIds = answeredWith(figure, rows).map(({ id }) => id);
            void act(() => editFigure(db, { figureIds, facts }));
          },
        }}
      />
    </section>
  );
}
