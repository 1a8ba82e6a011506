import type { Instant } from '../model/instant';

/** What is known of the last backup that was read again and was whole; or since when there are clips without any. */
export interface LastBackup {
  at: Instant;
  clips: number;
  /** Null where there was none yet: `at` is then when clips were first seen. */
  name: string | null;
}

const day = 86_400_000;
const mostDays = 7;
const mostNew = 50;

/** Whether the person is to be reminded: seven days are over, or fifty clips came since. */
export function backupDue(last: LastBackup, clips: number, now: Instant): boolean {
  return daysSince(last, now) >= mostDays || clips - last.clips >= mostNew;
}

/** Whole days since a backup. */
export function daysSince({ at }: LastBackup, now: Instant): number {
  return Math.max(0, Math.floor((Date.parse(now) - Date.parse(at)) / day));
}

/** Of the files of a folder, those of ours that are more than are kept; the oldest. Files of other names are never among them. */
export function surplusBackups(names: string[], kept = 10): string[] {
  return names
    .filter((name) => /^rapporteur-backup-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.zip$/.test(name))
    .toSorted()
    .slice(0, -kept);
}
