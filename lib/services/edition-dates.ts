import type { BriefingClipInput } from '../briefing/briefing-input';
import { localDate } from '../store/local-date';
import type { EditionsOfClip, OtherEdition } from './read-editions';

/** Whether a newer edition of a clip is kept. What is only offered does not count before the person says so. */
export function isSuperseded(editions: EditionsOfClip | undefined): boolean {
  return editions?.supersededBy != null && editions.supersededBy.edition.by !== 'offered';
}

/** The dates by which a briefing calls the other editions of a clip; undefined where there are none. */
export function editionDates(editions: EditionsOfClip | undefined): BriefingClipInput['editions'] {
  if (!editions) return undefined;
  const supersededBy = isSuperseded(editions) && editions.supersededBy ? calledBy(editions.supersededBy) : null;
  const older = editions.newerThan.filter(({ edition }) => edition.by !== 'offered');
  const supersedes = older.map(calledBy).sort().at(-1) ?? null;
  return supersededBy === null && supersedes === null ? undefined : { supersededBy, supersedes };
}

/** The date that an edition gives itself, or else the day on which it was clipped here. */
export function calledBy({ date, clip }: OtherEdition): string {
  return date ?? localDate(new Date(clip.clippedAt));
}
