import { useState } from 'react';
import type { FigureSeries } from '../../../lib/model/figure-series';
import type { Id } from '../../../lib/model/id';
import { joinSeries } from '../../../lib/services/join-series';
import { partSeries } from '../../../lib/services/part-series';
import { figureWords } from '../../../lib/words/figure-words';
import { useDesk } from '../desk-context';

export type SeriesChoice = ReturnType<typeof useSeriesChoice>;

/** Which indicators and figures are chosen, and what can be done with them. What is gone is not chosen any more. */
export function useSeriesChoice(all: readonly FigureSeries[]) {
  const { db, act, say } = useDesk();
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const [ids, setIds] = useState<ReadonlySet<Id>>(new Set());
  const series = all.filter(({ key }) => keys.has(key));
  const figures = all.flatMap(({ points }) =>
    points.flatMap(({ cited }) => (ids.has(cited.figure.id) ? cited.figure : [])),
  );
  const clear = () => {
    setKeys(new Set());
    setIds(new Set());
  };
  return {
    series,
    figures,
    isChosen: (row: string) => keys.has(row) || ids.has(row),
    toggleSeries: (key: string) => setKeys(toggled(keys, key)),
    toggleFigure: (id: Id) => setIds(toggled(ids, id)),
    clear,
    /** Makes one indicator of those that are chosen. */
    async join() {
      const figureIds = series.flatMap(({ points }) => points.map(({ cited }) => cited.figure.id));
      if (series.length < 2) return say(figureWords.page.joinHint);
      if (!(await act(() => joinSeries(db, { figureIds })))) return;
      clear();
      say(figureWords.page.joined);
    },
    /** Parts the chosen figures from their indicator; @param focused what is parted where none is chosen */
    async part(focused: Id | null) {
      const chosen = figures.map(({ id }) => id);
      const figureIds = chosen.length > 0 ? chosen : focused ? [focused] : [];
      if (figureIds.length === 0) return say(figureWords.page.partHint);
      if (!(await act(() => partSeries(db, { figureIds })))) return;
      clear();
      say(figureWords.page.parted);
    },
  };
}

function toggled<T>(set: ReadonlySet<T>, one: T): Set<T> {
  const next = new Set(set);
  if (!next.delete(one)) next.add(one);
  return next;
}
