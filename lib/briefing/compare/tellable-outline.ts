import type { BriefingOutline, OutlinedSection } from '../../model/briefing-version';
import type { Id } from '../../model/id';
import { outlinedQuotes } from '../../model/outlined-quotes';

/**
 * An earlier version without what readers of the later one may not be told of it: clips that would be kept back from them if they still stood
 * there, the texts that quote these, and figures, which are told without their clips. Those stay that the later version has, or an item of which
 * no clip is kept back.
 * @param isTold whether a clip of the earlier version may be told
 */
export function tellableOutline(
  before: BriefingOutline,
  after: BriefingOutline,
  isTold: (clipId: Id) => boolean,
): BriefingOutline {
  const kept = before.sections.flatMap(({ clips }) => clips.filter(({ clipId }) => !isTold(clipId)));
  if (kept.length === 0) return before;
  const quotes = outlinedQuotes(kept);
  const text = (words: string) => (quotes(words) ? '' : words);
  const nameOf = (figure: BriefingOutline['keyFigures'][number]) => JSON.stringify([figure.printed, figure.what]);
  const isWhole = ({ clips }: OutlinedSection) => clips.every(({ clipId }) => isTold(clipId));
  const there = new Set([after, ...after.sections, ...before.sections.filter(isWhole)].flatMap(figuresOf).map(nameOf));
  const figures = (all: BriefingOutline['keyFigures']) => all.filter((figure) => there.has(nameOf(figure)));
  return {
    highlights: text(before.highlights),
    keyFigures: figures(before.keyFigures),
    sections: before.sections.map((section) => ({
      ...section,
      ...{ summary: text(section.summary), lineToTake: text(section.lineToTake), ask: text(section.ask) },
      clips: section.clips.filter(({ clipId }) => isTold(clipId)),
      figures: figures(section.figures),
    })),
  };
}

const figuresOf = (part: BriefingOutline | OutlinedSection) => ('figures' in part ? part.figures : part.keyFigures);
