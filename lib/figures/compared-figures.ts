import type { ReadFigure } from './read-figure';

/** Which figure is what was, and which is what it came to be; null where the words do not say. */
export type Compared = readonly [before: number | null, after: number | null];

const from =
  /(?:^| )(?:from|de|desde|du|d'|من)(?: (?:about|around|some|nearly|over|almost|just|the|les|los|las|unos|unas|environ|quelque|حوالي|نحو))*$/;
const to =
  /(?:^| )(?:to|a|hasta|الي)(?: (?:about|around|some|nearly|over|almost|just|unos|unas|environ|quelque|plus de|mas de|حوالي|نحو|اكثر من))*$/;
const base =
  /(?:compared (?:to|with)|up from|down from|from|against|than|contre|par rapport a|frente a|en comparacion con|comparado con|مقارنه ب|مقابل)(?: (?:the|almost|some|nearly|over|about|around|les|los|las|a|the total of))*$/;

export const isFrom = (figure: ReadFigure | undefined) => from.test(figure?.before ?? '');
export const isTo = (figure: ReadFigure | undefined) => to.test(figure?.before ?? '');

/**
 * "From 398 to 560", "72,200, compared to 121,000 last year", "up from 9,000".
 * @param others the indexes of the figures that may be compared, in order
 * @param startsAt whether the pair may begin at a figure that no "from" stands before: in the brackets behind a percentage
 */
export function comparedFigures(
  figures: readonly ReadFigure[],
  others: readonly number[],
  startsAt: (at: number) => boolean = () => false,
): Compared {
  const start = others.findIndex(
    (at, place) => (isFrom(figures[at]) || startsAt(at)) && isTo(figures[others[place + 1] ?? -1]),
  );
  if (start !== -1) return [others[start] ?? null, others[start + 1] ?? null];
  const was = others.find((at) => base.test(figures[at]?.before ?? ''));
  if (was === undefined) return [null, null];
  return [was, others.findLast((at) => at < was) ?? others.find((at) => at > was) ?? null];
}
