import { useLive } from '../../components/use-live';
import type { Id } from '../../lib/model/id';
import type { Meeting } from '../../lib/model/meeting';
import type { Topic } from '../../lib/model/topic';
import { activeMeeting, topicCounts, topicsOf } from '../../lib/store/meeting-queries';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';

export interface Agenda {
  meeting: Meeting | null;
  topics: Topic[];
  /** Clips on each topic. */
  counts: Map<Id, number>;
}

/** The active meeting and its topics; undefined until it is read. */
export function useAgenda(db: RapporteurDatabase): Agenda | undefined {
  return useLive(async () => {
    const meeting = await activeMeeting(db);
    if (!meeting) return { meeting, topics: [], counts: new Map() };
    const topics = await topicsOf(db, meeting.id);
    return { meeting, topics, counts: (await topicCounts(db, meeting.id)).byTopic };
  }, [db]);
}
