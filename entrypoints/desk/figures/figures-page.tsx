import { useMemo } from 'react';
import { EmptyState } from '../../../components/empty-state';
import { useLive } from '../../../components/use-live';
import { checkFigures } from '../../../lib/figures/check-figures';
import { seriesOf } from '../../../lib/figures/series-of';
import type { Meeting } from '../../../lib/model/meeting';
import { localDate } from '../../../lib/store/local-date';
import { topicsOf } from '../../../lib/store/meeting-queries';
import { figureWords } from '../../../lib/words/figure-words';
import { useDesk } from '../desk-context';
import plain from '../plain-page.module.css';
import { routeHash } from '../route';
import { CheckList } from './check-list';
import styles from './figures-page.module.css';
import { SeriesGrid } from './series-grid';
import { topicsOfSeries } from './topics-of-series';
import { useCitedFigures } from './use-cited-figures';

const say = figureWords.page;

/** The numbers of a meeting side by side: what needs a look, then the indicators by topic, each with its points by source, edition and period. */
export function FiguresPage({ meeting }: { meeting: Meeting }) {
  const { db } = useDesk();
  const figures = useCitedFigures(db, meeting.id);
  const topics = useLive(() => topicsOf(db, meeting.id), [db, meeting.id]);
  const today = localDate();
  const series = useMemo(() => figures && seriesOf(figures), [figures]);
  const checks = useMemo(
    () => figures && series && checkFigures(figures, series, { date: meeting.date ?? today, today }),
    [figures, series, meeting.date, today],
  );
  if (!figures || !series || !checks || !topics) return null;
  return (
    <div className={`${plain.page} ${styles.page}`}>
      <div className={plain.head}>
        <h1 className={plain.title}>{figureWords.title}</h1>
        {figures.length > 0 && <p className={plain.quiet}>{say.count(figures.length, series.length)}</p>}
      </div>
      {figures.length === 0 ? (
        <EmptyState title={say.emptyTitle}>
          <p>{say.emptyText}</p>
          <a href={routeHash({ page: 'briefing' })}>{say.emptyLink}</a>
        </EmptyState>
      ) : (
        <>
          <CheckList checks={checks} figures={figures} />
          <SeriesGrid groups={topicsOfSeries(series, topics)} />
        </>
      )}
    </div>
  );
}
