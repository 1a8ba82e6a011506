import { useLive } from '../../components/use-live';
import type { Topic } from '../../lib/model/topic';
import { activeMeeting, topicsOf } from '../../lib/store/meeting-queries';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';

/** The agenda to tag to: of the active meeting, which may have none. */
export interface AgendaTopics {
  title: string;
  topics: Topic[];
}

/** undefined until it is read. */
export function useAgendaTopics(db: RapporteurDatabase): AgendaTopics | undefined {
  return useLive(async () => {
    const meeting = await activeMeeting(db);
    return { title: meeting?.title ?? '', topics: meeting ? await topicsOf(db, meeting.id) : [] };
  }, [db]);
}
