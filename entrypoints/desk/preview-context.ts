import { createContext, useContext } from 'react';
import type { Reorder } from '../../components/use-reorder';
import type { BriefingClipInput, BriefingTopicInput } from '../../lib/briefing/briefing-input';
import type { Id } from '../../lib/model/id';
import type { Topic } from '../../lib/model/topic';

/** What the controls of the preview work on. */
export interface Preview {
  topics: Topic[];
  entries: ReadonlyMap<Id, BriefingTopicInput>;
  showExcluded: boolean;
}
export const PreviewContext = createContext<Preview | null>(null);

/** The topic around a clip of the preview. */
export interface PreviewTopic {
  topic: Topic;
  /** The clips as shown, in their order. */
  shown: BriefingClipInput[];
  reorder: Reorder;
}
export const PreviewTopicContext = createContext<PreviewTopic | null>(null);

export const usePreview = () => useContext(PreviewContext);
export const usePreviewTopic = () => useContext(PreviewTopicContext);
