import { useState } from 'react';
import { useLive } from '../../components/use-live';
import { useRead } from '../../components/use-read';
import type { Clip } from '../../lib/model/clip';
import type { Id } from '../../lib/model/id';
import type { Meeting } from '../../lib/model/meeting';
import type { Topic } from '../../lib/model/topic';
import { isSuperseded } from '../../lib/services/edition-dates';
import { type EditionsOfClip, readEditions } from '../../lib/services/read-editions';
import { clipsOfTopic, inboxClips } from '../../lib/store/clip-queries';
import { activeMeeting, allMeetings, topicsOf } from '../../lib/store/meeting-queries';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import { findGaps } from '../../lib/topics/find-gaps';
import { type BoardSection, sectionKey } from './board-section';
import { previousMeeting } from './previous-meeting';

/** Everything that the board shows, read in one go so that a clip on its way is never seen in two places or in none. */
interface BoardData {
  meeting: Meeting | null;
  meetings: Meeting[];
  topics: Topic[];
  sections: BoardSection[];
}

/** The board with the other editions of its clips. */
export type LoadedData = BoardData & Pick<KnownEditions, 'found'>;

interface KnownEditions {
  found: ReadonlyMap<Id, EditionsOfClip>;
  superseded: string;
}

/** @returns undefined until the store has answered for the first time; the editions follow */
export function useBoard(db: RapporteurDatabase): LoadedData | undefined {
  const [editions, setEditions] = useState<KnownEditions>(none);
  const board = useLive(() => readBoard(db, new Set(editions.superseded.split(' '))), [db, editions.superseded]);
  const read = useRead(async () => readEditions(db, board ? clipsOn(board) : []), [db, board]);
  if (read && read !== editions.found) {
    const superseded = [...read].flatMap(([id, of]) => (isSuperseded(of) ? [id] : [])).join(' ');
    setEditions({ found: read, superseded });
  }
  return board && { ...board, found: editions.found };
}

const none: KnownEditions = { found: new Map(), superseded: '' };

function clipsOn({ sections }: BoardData): Clip[] {
  return [...new Map(sections.flatMap(({ clips }) => clips.map(({ clip }) => [clip.id, clip]))).values()];
}

async function readBoard(db: RapporteurDatabase, superseded: ReadonlySet<Id>): Promise<BoardData> {
  const [meeting, meetings, inbox] = await Promise.all([activeMeeting(db), allMeetings(db), inboxClips(db)]);
  const topics = meeting ? await topicsOf(db, meeting.id) : [];
  const before = meeting ? previousMeeting(meeting, meetings) : null;
  const filed = await Promise.all(
    topics.map(async (topic): Promise<BoardSection> => {
      const clips = await clipsOfTopic(db, topic.id);
      const included = clips.filter(({ tags }) => tags.some((tag) => tag.topicId === topic.id && tag.included));
      const gaps = findGaps(included, meeting?.date ?? null, before?.date ?? null, superseded);
      return { key: sectionKey(topic.id), topic, clips, gaps };
    }),
  );
  return { meeting, meetings, topics, sections: [{ key: 'inbox', topic: null, clips: inbox, gaps: [] }, ...filed] };
}
