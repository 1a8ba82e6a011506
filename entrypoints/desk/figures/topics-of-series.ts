import type { FigureSeries } from '../../../lib/model/figure-series';
import type { Id } from '../../../lib/model/id';
import type { Topic } from '../../../lib/model/topic';

/** The indicators under a topic; `topic` is null for those of earlier meetings that no topic goes on with. */
export interface TopicSeries {
  topic: Topic | null;
  series: FigureSeries[];
}

/** Each indicator once, under the first topic of the agenda on which one of its figures stands; no topic without any. */
export function topicsOfSeries(series: readonly FigureSeries[], agenda: readonly Topic[]): TopicSeries[] {
  const places = new Map<Id, number>(agenda.map(({ id }, index) => [id, index]));
  const groups = new Map<number, FigureSeries[]>();
  for (const one of series) {
    const own = one.points.flatMap(({ cited }) => cited.topicIds.flatMap((id) => places.get(id) ?? []));
    const place = own.length > 0 ? Math.min(...own) : agenda.length;
    groups.set(place, [...(groups.get(place) ?? []), one]);
  }
  return [...groups]
    .sort(([first], [second]) => first - second)
    .map(([place, some]) => ({ topic: agenda[place] ?? null, series: some }));
}
