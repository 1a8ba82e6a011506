import { checkFigures } from '../../../lib/figures/check-figures';
import { findFigures } from '../../../lib/figures/find-figures';
import { seriesOf } from '../../../lib/figures/series-of';
import type { FoundFigure } from '../../../lib/model/found-figure';
import { cited, idOf } from './cited';

/** The gravest that is said of the numbers of a text, from its words alone. */
export function levelOf(text: string) {
  const told = { lang: '', published: '2018-08-01', asOf: null, period: null };
  return levelOfFound(findFigures(text, told));
}

/** The gravest that is said of figures as they were found. */
export function levelOfFound(read: readonly FoundFigure[]) {
  const found = read.map(({ partOf, share, ...facts }, index) => {
    const id = (at: number | null | undefined) => (at == null ? null : idOf(at + 1));
    return cited(index + 1, {
      ...facts,
      partOfId: id(partOf),
      shareOfId: id(share?.of),
      shareIsId: id(share?.is),
    });
  });
  const checks = checkFigures(found, seriesOf(found), { date: '2018-08-09', today: '2018-08-05' });
  const levels = checks.filter(({ finding }) => finding.kind !== 'basis-open').map(({ level }) => level);
  return levels.includes('wrong') ? 'wrong' : levels.includes('look') ? 'look' : 'fine';
}
