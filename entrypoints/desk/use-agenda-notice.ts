import { useEffect, useRef } from 'react';
import { useLive } from '../../components/use-live';
import { notifyAgenda } from '../../lib/messaging/notify-agenda';
import { activeMeeting, topicsOf } from '../../lib/store/meeting-queries';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import type { Platform } from './platform';

/** Tells the worker whenever the active meeting or its topics differ from before, whichever action or undo did it. */
export function useAgendaNotice(db: RapporteurDatabase, send: Platform['send']): void {
  const agenda = useLive(async () => {
    const meeting = await activeMeeting(db);
    const topics = meeting ? await topicsOf(db, meeting.id) : [];
    return JSON.stringify([meeting?.id, topics.map((topic) => [topic.id, topic.title])]);
  }, [db]);
  const known = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (known.current !== undefined && agenda !== undefined && known.current !== agenda) void notifyAgenda(send);
    known.current = agenda ?? known.current;
  }, [agenda, send]);
}
