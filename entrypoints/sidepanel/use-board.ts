import { useLive } from '../../components/use-live';
import type { Meeting } from '../../lib/model/meeting';
import type { Topic } from '../../lib/model/topic';
import { clipsOfTopic, inboxClips } from '../../lib/store/clip-queries';
import { activeMeeting, allMeetings, topicsOf } from '../../lib/store/meeting-queries';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import { findGaps } from '../../lib/topics/find-gaps';
import { type BoardSection, sectionKey } from './board-section';
import { previousMeeting } from './previous-meeting';

/** Everything that the board shows, read in one go so that a clip on its way is never seen in two places or in none. */
export interface BoardData {
  meeting: Meeting | null;
  meetings: Meeting[];
  topics: Topic[];
  sections: BoardSection[];
}

/** @returns undefined until the store has answered for the first time */
export function useBoard(db: RapporteurDatabase): BoardData | undefined {
  return useLive(() => readBoard(db), [db]);
}

async function readBoard(db: RapporteurDatabase): Promise<BoardData> {
  const [meeting, meetings, inbox] = await Promise.all([activeMeeting(db), allMeetings(db), inboxClips(db)]);
  const topics = meeting ? await topicsOf(db, meeting.id) : [];
  const before = meeting ? previousMeeting(meeting, meetings) : null;
  const filed = await Promise.all(
    topics.map(async (topic): Promise<BoardSection> => {
      const clips = await clipsOfTopic(db, topic.id);
      const included = clips.filter(({ tags }) => tags.some((tag) => tag.topicId === topic.id && tag.included));
      const gaps = findGaps(included, meeting?.date ?? null, before?.date ?? null);
      return { key: sectionKey(topic.id), topic, clips, gaps };
    }),
  );
  return { meeting, meetings, topics, sections: [{ key: 'inbox', topic: null, clips: inbox, gaps: [] }, ...filed] };
}
