import type { Topic } from '../../lib/model/topic';
import { boardWords } from '../../lib/words/board-words';
import type { ClipRowData } from './board-row';

/** The other topics of this agenda that a clip stands on, by number; empty where there are none. */
export function elsewhere({ view, section }: ClipRowData, topics: Topic[]): string {
  const others = topics.filter(
    (topic) => topic.id !== section.topic?.id && view.tags.some((tag) => tag.topicId === topic.id),
  );
  return others.length > 0 ? boardWords.alsoOn(others.map((topic) => topic.position + 1)) : '';
}
