import type { ClipView } from '../../lib/model/clip-view';
import type { Gap } from '../../lib/model/gap';
import type { Topic } from '../../lib/model/topic';

/** One fold of the board: the inbox and search results have no topic of their own. */
export interface BoardSection {
  key: 'inbox' | 'search' | `topic:${string}`;
  topic: Topic | null;
  clips: ClipView[];
  gaps: Gap[];
}

/** The section that shows a topic. */
export const sectionKey = (topicId: string): BoardSection['key'] => `topic:${topicId}`;
