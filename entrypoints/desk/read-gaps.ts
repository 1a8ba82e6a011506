import type { Gap } from '../../lib/model/gap';
import type { Id } from '../../lib/model/id';
import type { Meeting } from '../../lib/model/meeting';
import { clipsOfTopic } from '../../lib/store/clip-queries';
import { topicsOf } from '../../lib/store/meeting-queries';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import { findGaps } from '../../lib/topics/find-gaps';

/** What each topic of a meeting lacks; `meetings` serves to find the one before it in its series. */
export async function readGaps(db: RapporteurDatabase, meeting: Meeting, meetings: Meeting[]): Promise<Map<Id, Gap[]>> {
  const previous = previousDate(meeting, meetings);
  const topics = await topicsOf(db, meeting.id);
  const gaps = await Promise.all(
    topics.map(async ({ id }) => [id, findGaps(await clipsOfTopic(db, id), meeting.date, previous)] as const),
  );
  return new Map(gaps);
}

function previousDate(meeting: Meeting, meetings: Meeting[]): string | null {
  const { series, date } = meeting;
  if (!series || !date) return null;
  const earlier = meetings.flatMap((other) =>
    other.series === series && other.date && other.date < date ? other.date : [],
  );
  return earlier.sort().at(-1) ?? null;
}
