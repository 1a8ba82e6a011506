import { useEffect, useMemo, useRef, useState } from 'react';
import { useLive } from '../../components/use-live';
import type { ClipView } from '../../lib/model/clip-view';
import type { Id } from '../../lib/model/id';
import type { Topic } from '../../lib/model/topic';
import { type ClipIndex, createClipIndex } from '../../lib/search/clip-index';
import { allClips } from '../../lib/store/clip-queries';
import { allMeetings, topicsOf } from '../../lib/store/meeting-queries';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import { boardWords } from '../../lib/words/board-words';
import { commonWords } from '../../lib/words/common-words';
import type { BoardSection } from './board-section';

/** How long typing must rest before the list changes, in milliseconds: less than is felt, more than a fast key. */
const rest = 120;

export interface Search {
  query: string;
  setQuery: (query: string) => void;
  /** What was found and for which words; null while nothing is searched for. */
  found: { query: string; section: BoardSection } | null;
  /** Where a found clip stands, in words. */
  places: (view: ClipView) => string;
}

/** Searches everything clipped, over all meetings. The last result stays until the next one is there. */
export function useSearch(db: RapporteurDatabase, active: Id | null): Search {
  const [query, setQuery] = useState('');
  const asked = useRested(query.trim());
  const on = query.trim() !== '';
  const index = useRef<ClipIndex>(undefined);
  const all = useLive(async () => (on ? everything(db, active) : null), [db, on, active]);

  const found = useMemo(() => {
    if (!on || !asked || !all) return null;
    index.current ??= createClipIndex();
    index.current.update(all.clips, all.topics);
    const byId = new Map(all.clips.map((view) => [view.clip.id, view]));
    const clips = index.current.find(asked).flatMap((id) => byId.get(id) ?? []);
    const section: BoardSection = { key: 'search', topic: null, clips, gaps: [] };
    return { query: asked, section };
  }, [on, asked, all]);

  return {
    query,
    setQuery,
    found,
    places: (view) => view.tags.flatMap((tag) => all?.places.get(tag.topicId) ?? []).join(', ') || commonWords.inbox,
  };
}

/** A value once it has stopped changing; emptying it counts at once. */
function useRested(value: string): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), value ? rest : 0);
    return () => clearTimeout(timer);
  }, [value]);
  return value && rested;
}

async function everything(db: RapporteurDatabase, active: Id | null) {
  const [clips, meetings] = await Promise.all([allClips(db), allMeetings(db)]);
  const places = new Map<Id, string>();
  const topics = new Map<Id, string>();
  for (const meeting of meetings) {
    for (const topic of await topicsOf(db, meeting.id)) {
      topics.set(topic.id, topic.title);
      places.set(topic.id, meeting.id === active ? placeHere(topic) : boardWords.place(meeting.title, topic.title));
    }
  }
  return { clips, places, topics };
}

function placeHere({ position, title }: Topic): string {
  return boardWords.place(boardWords.thisMeeting, boardWords.topic(position + 1, title));
}
