import type { ClipView } from '../model/clip-view';
import type { PartialDate } from '../model/partial-date';

/**
 * The date for which a clip speaks: the later of what its source calls as-of and published, else when the page last changed,
 * else the day it was clipped (UTC): a page that names no date is not called old.
 */
export function evidenceDate({ clip, source: { fields } }: ClipView): PartialDate {
  const stated = [fields.asOf, fields.published].flatMap(({ chosen }) => (chosen ? [chosen.value] : []));
  return stated.sort().at(-1) ?? fields.modified.chosen?.value ?? clip.clippedAt.slice(0, 10);
}
