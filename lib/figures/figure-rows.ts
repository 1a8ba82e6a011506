import type { Figure } from '../model/figure';
import type { FigureFacts } from '../model/figure-facts';
import type { FoundFigure } from '../model/found-figure';

/** A number of a clip: proposed, or taken as a figure. */
export interface FigureRow {
  /** The same as long as it is the same number of the clip. */
  key: string;
  facts: FigureFacts;
  /** Its place in what was found; null where it was taken and is found no more. */
  place: number | null;
  /** Null as long as it is only proposed. */
  figure: Figure | null;
  /** What adds up to it, and the percentages that are shares of it. */
  parts: FigureRow[];
}

/** What was found in a clip and what was taken of it, parts under their total, the most telling first; taking one does not move it. */
export function figureRows(found: readonly FoundFigure[], taken: readonly Figure[]): FigureRow[] {
  const left = new Map(taken.map((figure) => [standKey(figure), figure]));
  const rows = found.map((facts, place): FigureRow => {
    const key = standKey(facts);
    const figure = left.get(key) ?? null;
    left.delete(key);
    return { key, facts: figure ?? facts, place, figure, parts: [] };
  });
  const top: FigureRow[] = [];
  for (const [place, row] of rows.entries()) {
    const whole = rows[wholeOf(found, place) ?? sharedOf(found, place) ?? -1];
    (whole?.parts ?? top).push(row);
  }
  const lost = [...left.values()].map((figure): FigureRow => {
    return { key: standKey(figure), facts: figure, place: null, figure, parts: [] };
  });
  return [...top.sort((first, second) => weight(second) - weight(first)), ...lost];
}

/** Numbers of a row and of its parts that can be taken still, as places in what was found. */
export function untakenOf(row: FigureRow): number[] {
  return [row, ...row.parts].flatMap(({ figure, place }) => (figure || place === null ? [] : place));
}

/** A total stands for its parts; what is a part of a part stands under the outermost total. */
function wholeOf(found: readonly FoundFigure[], place: number): number | null {
  let whole = found[place]?.partOf ?? null;
  for (let steps = 0; whole !== null && steps < found.length; steps++) {
    const next = found[whole]?.partOf ?? null;
    if (next === null) return whole === place ? null : whole;
    whole = next;
  }
  return null;
}

/** A share stands under what it is a share of, or under the total of that. */
function sharedOf(found: readonly FoundFigure[], place: number): number | null {
  const of = found[place]?.share?.of ?? null;
  return of === null || of === place ? null : (wholeOf(found, of) ?? of);
}

function weight({ facts, parts }: FigureRow): number {
  const isShare = facts.unit === 'percent' || facts.unit === 'percentage-points' || facts.unit === 'ratio';
  return (parts.length > 0 ? 4 : 0) + (facts.measure ? 2 : 0) - (isShare ? 1 : 0);
}

function standKey({ stands }: Pick<FigureFacts, 'stands'>): string {
  return stands.in === 'cell' ? `cell ${stands.row} ${stands.column}` : `${stands.in} ${stands.at} ${stands.length}`;
}
