import type { BriefingClipInput } from '../briefing/briefing-input';
import type { Clip } from '../model/clip';
import { localDate } from '../store/local-date';
import type { EditionsOfClip, OtherEdition } from './read-editions';

/** Figures that a citation tells of at most. */
const mostMoves = 3;

/** Whether a newer edition of a clip is kept. What is only offered does not count before the person says so. */
export function isSuperseded(editions: EditionsOfClip | undefined): boolean {
  return editions?.supersededBy != null && editions.supersededBy.edition.by !== 'offered';
}

/**
 * The other editions of a clip as its briefing tells of them; undefined where there are none. What a clip with a marking of its own says
 * is told only in its own place, where the readers are chosen for it.
 */
export function editionDates(clip: Clip, editions: EditionsOfClip | undefined): BriefingClipInput['editions'] {
  if (!editions) return undefined;
  const newer = isSuperseded(editions) ? editions.supersededBy : null;
  const older = editions.newerThan.filter(({ edition }) => edition.by !== 'offered');
  const supersedes = older.map(calledBy).sort().at(-1) ?? null;
  if (newer === null && supersedes === null) return undefined;
  const moves = newer === null || clip.nonAttributable || isMarked(newer.clip) ? [] : newer.edition.moved;
  return {
    supersededBy: newer && calledBy(newer),
    supersedes,
    moves: moves.slice(0, mostMoves).map(({ before, after }) => ({ before, after })),
  };
}

function isMarked({ sharing, sensitivity, nonAttributable }: Clip): boolean {
  return sharing !== null || sensitivity !== null || nonAttributable;
}

/** The date that an edition gives itself, or else the day on which it was clipped here. */
export function calledBy({ date, clip }: OtherEdition): string {
  return date ?? localDate(new Date(clip.clippedAt));
}
