import { lazy, Suspense } from 'react';
import type { ClipView } from '../../lib/model/clip-view';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import type { CardActions } from './card-actions';
import styles from './figures-place.module.css';

const FiguresPart = lazy(() => import('./figures-part').then((module) => ({ default: module.FiguresPart })));

interface Props {
  db: RapporteurDatabase;
  view: ClipView;
  actions: CardActions;
}

/** Room for the figures of a clip, kept while what reads them is loaded, so that nothing below it jumps. */
export function FiguresPlace({ db, view, actions }: Props) {
  const { content, typed } = view.clip;
  const words = content.kind === 'excerpt' || content.kind === 'table' ? content.quote : typed;
  return (
    <Suspense fallback={/\p{Nd}{2}/u.test(words) && <div className={styles.room} />}>
      <FiguresPart {...{ db, view, actions }} />
    </Suspense>
  );
}
