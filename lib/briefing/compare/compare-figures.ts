import { notationOf } from '../../editions/difference-of';
import { figuresIn } from '../../editions/figures-in';
import { movedPairs } from '../../editions/moved-cells';
import type { BriefingOutline } from '../../model/briefing-version';
import type { OutlineChanges, Place } from './outline-changes';
import { pairByKey } from './pair-by-key';

type Figure = BriefingOutline['keyFigures'][number];

/** Which figures of one place came, went and moved: they are the same figure where they are of the same, whatever their numbers. */
export function compareFigures(
  before: Figure[],
  after: Figure[],
  at: Place[],
): Pick<OutlineChanges, 'added' | 'removed' | 'moved'> {
  const same = pairByKey(before, after, ({ printed, what }) => JSON.stringify([printed, what]));
  const byPlace = pairByKey(same.before, same.after, placeInSentence);
  const rest = pairByKey(byPlace.before, byPlace.after, ({ what }) => figuresIn(what).form);
  const apart = rest.pairs.filter((pair) => areTwo(pair.before, pair.after));
  const moved = [...byPlace.pairs, ...rest.pairs.filter((pair) => !apart.includes(pair))].flatMap((pair) => {
    const notation = notationOf([pair.before.what, pair.after.what, pair.before.printed, pair.after.printed]);
    const moves = movedPairs([pair.before.printed], [pair.after.printed], notation);
    return moves.map((move) => ({
      ...{ at, of: pair.after.what, citation: '', clipId: null },
      moves: [{ row: '', column: '', ...move }],
    }));
  });
  const gone = [...rest.before, ...apart.map((pair) => pair.before)];
  const come = [...rest.after, ...apart.map((pair) => pair.after)];
  return {
    added: come.map((figure) => ({ kind: 'figure', at, ...figure })),
    removed: gone.map((figure) => ({ kind: 'figure', at, ...figure })),
    moved,
  };
}

/** The sentence without its numbers, and which of them it is; null where the figure does not stand in it. */
function placeInSentence({ printed, what }: Figure): string | null {
  const { form, figures } = figuresIn(what);
  const index = figures.indexOf(printed.trim());
  return index === -1 ? null : JSON.stringify([form, index]);
}

/** Two numbers of one sentence, of which first the one and then the other was told. */
function areTwo(before: Figure, after: Figure): boolean {
  const figures = before.what === after.what ? figuresIn(before.what).figures : [];
  return figures.includes(before.printed.trim()) && figures.includes(after.printed.trim());
}
