import type { Id } from '../model/id';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { systemStamps } from '../store/stamps';
import { deleteClips } from './delete-clips';
import { dueClips, toldDaysBefore } from './due-clips';

/** Since when the person was told that clips of a meeting go on a day; what she was not told of does not go. */
export interface Told {
  since: (meetingId: Id, day: string) => string | null;
  tell: (meetingId: Id, day: string, today: string) => void;
  /** Forgets what was told of every other meeting: should its clips be due once more, it is told anew. */
  keepOnly: (meetingIds: Id[]) => void;
}

/**
 * Puts the clips whose time is over into the trash, where they lie for 30 days more, and notes which are told from today on. Nothing goes
 * on its day before the person had two weeks to see it coming; where the day changes or was taken back for a time, or clips came back, they begin anew.
 * @param today local calendar date
 * @param sure an earlier day on which the desk was open too, or null: its clock had to say so then as well, for today's may be wrong
 * @returns how many clips went
 */
export async function letClipsGo(
  db: RapporteurDatabase,
  { today, sure, told }: { today: string; sure: string | null; told: Told },
  stamps = systemStamps,
): Promise<number> {
  let gone = 0;
  const waiting: Id[] = [];
  for (const { meeting, day, clipIds } of await dueClips(db, today)) {
    const since = told.since(meeting.id, day);
    // Told on a day that is still to come: the clock was wrong then.
    if (since === null || since > today) told.tell(meeting.id, day, today);
    const isOver =
      sure !== null &&
      since !== null &&
      day <= sure &&
      Date.parse(sure) - Date.parse(since) >= toldDaysBefore * 86_400_000;
    if (isOver && (await deleteClips(db, { clipIds }, stamps)).ok) gone += clipIds.length;
    else waiting.push(meeting.id);
  }
  told.keepOnly(waiting);
  return gone;
}
