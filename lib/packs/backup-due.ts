import type { Instant } from '../model/instant';

/** What is known of the last backup that was read again and was whole; or since when there are clips without any. */
export interface LastBackup {
  at: Instant;
  clips: number;
  /** Null where there was none yet: `at` is then when clips were first seen. */
  name: string | null;
  /** It went to the downloads: it was read before, and not where it stands. */
  isDownload?: boolean | undefined;
}

const day = 86_400_000;
const mostDays = 7;
const mostNew = 50;

/** Whether the person is to be reminded: seven days are over, or fifty clips came since; or nobody knows, for the clock went back. */
export function backupDue(last: LastBackup, clips: number, now: Instant): boolean {
  return isAhead(last, now) || daysSince(last, now) >= mostDays || clips - last.clips >= mostNew;
}

/** Whether the desk makes another backup by itself: a folder gets one a day, the downloads one a week, and both one after fifty clips. */
export function isTimeForBackup(last: LastBackup, clips: number, now: Instant, to: 'folder' | 'downloads'): boolean {
  return last.name === null || (to === 'folder' && daysSince(last, now) > 0) || backupDue(last, clips, now);
}

/** More than a clock is set by now and then: what was noted then says nothing of when it was. */
function isAhead({ at }: LastBackup, now: Instant): boolean {
  return Date.parse(at) - Date.parse(now) > day;
}

/** Whole days since a backup, or whatever else was then. */
export function daysSince({ at }: Pick<LastBackup, 'at'>, now: Instant): number {
  return Math.max(0, Math.floor((Date.parse(now) - Date.parse(at)) / day));
}
