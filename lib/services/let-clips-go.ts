import type { Id } from '../model/id';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { systemStamps } from '../store/stamps';
import { deleteClips } from './delete-clips';
import { dueClips, toldDaysBefore } from './due-clips';

/** Since when the person was told, by meeting; what she was not told of does not go. */
export interface Told {
  since: (meetingId: Id) => string | null;
  tell: (meetingId: Id, day: string) => void;
}

/**
 * Puts the clips whose time is over into the trash, where they lie for 30 days more, and notes which are told from today on. Nothing goes
 * on its day before the person had two weeks to see it coming.
 * @param today local calendar date
 * @returns how many clips went
 */
export async function letClipsGo(
  db: RapporteurDatabase,
  { today, told }: { today: string; told: Told },
  stamps = systemStamps,
): Promise<number> {
  let gone = 0;
  for (const { meeting, day, clipIds } of await dueClips(db, today)) {
    const since = told.since(meeting.id);
    if (since === null) told.tell(meeting.id, today);
    else if (day <= today && Date.parse(today) - Date.parse(since) >= toldDaysBefore * 86_400_000) {
      const answer = await deleteClips(db, { clipIds }, stamps);
      if (answer.ok) gone += clipIds.length;
    }
  }
  return gone;
}
