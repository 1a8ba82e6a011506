import type { Instant } from '../model/instant';

/** A moment as everybody reads it alike, in UTC to the minute: "2018-08-06 09:30 UTC". */
export function utcText(instant: Instant): string {
  return `${new Date(instant).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
