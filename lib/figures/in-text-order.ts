import type { FoundFigure } from '../model/found-figure';
import type { ReadFigure } from './read-figure';
import type { TiedMultiple } from './tie-multiples';

/** Figures and the multiples that they contradict as one list in the order of the text, with their ties turned to it. */
export function inTextOrder(figures: readonly ReadFigure[], multiples: readonly TiedMultiple[]): FoundFigure[] {
  if (multiples.length === 0) return figures.map(({ facts }) => facts);
  const all = [...figures.map(({ facts }) => facts), ...multiples.map(({ facts }) => facts)];
  const ordered = [...all].sort((a, b) => placeOf(a) - placeOf(b));
  const places = new Map(ordered.map((facts, place) => [facts, place]));
  const turned = (index: number | null | undefined) => {
    const facts = index == null ? undefined : all[index];
    return facts === undefined ? null : (places.get(facts) ?? null);
  };
  const said = new Map(multiples.flatMap(({ facts, share }) => (share ? [[share.facts, facts] as const] : [])));
  return ordered.map((facts) => {
    const is = said.get(facts);
    return {
      ...facts,
      partOf: turned(facts.partOf),
      share: is
        ? { of: null, is: places.get(is) ?? null }
        : facts.share && { of: turned(facts.share.of), is: turned(facts.share.is) },
    };
  });
}

const placeOf = ({ stands }: FoundFigure) => (stands.in === 'cell' ? 0 : stands.at);
