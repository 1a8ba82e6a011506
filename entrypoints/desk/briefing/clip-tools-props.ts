import type { RefObject } from 'react';
import type { ShowMe } from '../../../components/show-me';
import type { BriefingClipInput } from '../../../lib/briefing/briefing-input';
import type { PreviewTopic } from './preview-context';

/** What the tools of a clip in the briefing are about. */
export interface ClipToolsProps {
  entry: BriefingClipInput;
  index: number;
  here: PreviewTopic;
  frame: RefObject<HTMLElement | null>;
  onNote: () => void;
  showMe: ShowMe;
}
