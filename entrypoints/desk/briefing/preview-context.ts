import { createContext, type RefObject, useContext } from 'react';
import type { Reorder } from '../../../components/use-reorder';
import type { BriefingClipInput, BriefingInput } from '../../../lib/briefing/briefing-input';
import type { Id } from '../../../lib/model/id';
import type { Topic } from '../../../lib/model/topic';

/** An item that a clip can be moved to. */
export type TopicName = Pick<Topic, 'id' | 'position' | 'title'>;

/** What the controls of the preview work on; it changes so seldom that whoever reads it is seldom drawn anew for it. */
export interface Preview {
  topics: TopicName[];
  showExcluded: boolean;
  /** Everything that the briefing is made of, for what is opened now and then. */
  input: RefObject<BriefingInput>;
}
export const PreviewContext = createContext<Preview | null>(null);

/** The topic around a clip of the preview. */
export interface PreviewTopic {
  topicId: Id;
  /** The clips as shown, in their order. */
  shown: BriefingClipInput[];
  reorder: Reorder;
}
export const PreviewTopicContext = createContext<PreviewTopic | null>(null);

export const usePreviewTopic = () => useContext(PreviewTopicContext);

/** The preview around this component. */
export function usePreview(): Preview {
  const preview = useContext(PreviewContext);
  if (!preview) throw new Error('usePreview outside of a preview');
  return preview;
}
