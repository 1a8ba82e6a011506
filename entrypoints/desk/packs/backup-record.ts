import { z } from 'zod';
import { instantSchema } from '../../../lib/model/instant';
import type { LastBackup } from '../../../lib/packs/backup-due';

const key = 'rapporteur-last-backup';
const wishKey = 'rapporteur-downloads';
/** Event of the window. */
export const backupNoted = 'backup-noted';
const recordSchema: z.ZodType<LastBackup> = z.strictObject({
  at: instantSchema,
  clips: z.int().nonnegative(),
  name: z.string().nullable(),
  isDownload: z.boolean().optional(),
});

/** What is known of the last backup; null where nothing is. It stands outside of the store, which may be lost. */
export function lastBackup(): LastBackup | null {
  try {
    return recordSchema.parse(JSON.parse(localStorage.getItem(key) ?? 'null'));
  } catch {
    return null;
  }
}

/** Notes a backup that was read again and was whole, or when clips were first seen; tells so to the page. */
export function noteBackup(backup: LastBackup): void {
  localStorage.setItem(key, JSON.stringify(backup));
  window.dispatchEvent(new Event(backupNoted));
}

/** Whether the desk downloads backups by itself: only where the person said so. */
export function downloadsByItself(): boolean {
  return localStorage.getItem(wishKey) === 'true';
}

export function setDownloadsByItself(isWanted: boolean): void {
  localStorage.setItem(wishKey, String(isWanted));
}
