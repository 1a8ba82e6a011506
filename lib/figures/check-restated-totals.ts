import type { CitedFigure } from '../model/cited-figure';
import type { FigureCheck } from '../model/figure-check';
import type { Id } from '../model/id';
import { editionKey, editionName } from './edition-order';
import { placeKey } from './place-key';
import { restates } from './series-of';

/**
 * Totals of which a later edition prints the parts anew, and not the total: whether what moved between the months moved their sum too. Nothing is
 * added across sources or editions.
 */
export function checkRestatedTotals(figures: readonly CitedFigure[]): FigureCheck[] {
  const byId = new Map(figures.map((cited) => [cited.figure.id, cited]));
  const partsOf = new Map<Id, CitedFigure[]>();
  const byTime = new Map<string, CitedFigure[]>();
  for (const cited of figures) {
    const { partOfId } = cited.figure;
    if (partOfId !== null) partsOf.set(partOfId, [...(partsOf.get(partOfId) ?? []), cited]);
    const key = timeKey(cited);
    byTime.set(key, [...(byTime.get(key) ?? []), cited]);
  }
  return [...partsOf].flatMap(([id, parts]): FigureCheck[] => {
    const total = byId.get(id);
    if (!total || parts.length < 2 || parts.some(({ figure }) => figure.basis !== 'period')) return [];
    if (parts.reduce((all, { figure }) => all + figure.value, 0) !== total.figure.value) return [];
    const anew = restated(parts, (cited) => byTime.get(timeKey(cited)) ?? []);
    const [first] = anew;
    if (!first || anew.every(({ figure }, index) => figure.value === parts[index]?.figure.value)) return [];
    // where it says the total anew as well, that is a revised figure like any other
    if ((byTime.get(timeKey(total)) ?? []).some((other) => restates(other, total))) return [];
    const after = Number(anew.reduce((all, { figure }) => all + figure.value, 0).toPrecision(12));
    return [
      {
        level: 'note',
        figureIds: [total, ...anew].map(({ figure }) => figure.id),
        finding: {
          kind: 'restated-total',
          producer: first.producer,
          ...{ older: editionName(total), newer: editionName(first) },
          at: total.figure.period?.end ?? '',
          ...{ before: total.figure.value, after },
        },
      },
    ];
  });
}

/** What one later edition says of all of them; empty where none speaks of each. */
function restated(parts: readonly CitedFigure[], alike: (cited: CitedFigure) => CitedFigure[]): CitedFigure[] {
  const [first, ...others] = parts;
  if (!first) return [];
  for (const begin of alike(first).filter((other) => restates(other, first))) {
    const edition = editionKey(begin);
    const rest = others.flatMap(
      (part) => alike(part).find((other) => restates(other, part) && editionKey(other) === edition) ?? [],
    );
    if (rest.length === others.length) return [begin, ...rest];
  }
  return [];
}

const timeKey = ({ figure }: CitedFigure) =>
  [figure.measure, figure.basis, placeKey(figure.place), figure.period?.start, figure.period?.end].join('|');
