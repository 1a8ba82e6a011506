import { localDate } from '../../../lib/store/local-date';

const key = 'rapporteur-desk-started';

/**
 * Notes that the desk starts, and answers when it last started on an earlier day, by the clock of this computer; null where nobody knows, or where that clock
 * went back. What goes for good after some days goes by that moment: a clock that is wrong at one start takes nothing with it that was not over age
 * at another. The note is lost with the page's storage: then everything waits for one day more.
 */
export function earlierStart(pageStorage: Storage, now: Date): Date | null {
  const noted = Date.parse(pageStorage.getItem(key) ?? '');
  const before = Number.isNaN(noted) || noted > now.getTime() ? null : new Date(noted);
  if (before && localDate(before) === localDate(now)) return null;
  pageStorage.setItem(key, now.toISOString());
  return before;
}
