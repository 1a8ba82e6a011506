import type { Id } from '../../lib/model/id';
import type { LastTime } from '../../lib/model/last-time';
import { readLastTime } from '../../lib/services/read-last-time';
import { topicsOf } from '../../lib/store/meeting-queries';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';

/** What is known from the meetings before, by the topics of a meeting that were carried over. */
export async function readLastTimes(
  db: RapporteurDatabase,
  { meetingId, today }: { meetingId: Id; today: string },
): Promise<Map<Id, LastTime>> {
  const topics = await topicsOf(db, meetingId);
  const found = await Promise.all(
    topics.map(async ({ id }) => ({ id, last: await readLastTime(db, { topicId: id, today }) })),
  );
  return new Map(found.flatMap(({ id, last }) => (last ? [[id, last] as const] : [])));
}
