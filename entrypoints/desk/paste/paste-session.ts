import type { TableContent } from '../../../lib/model/clip-content';
import type { Id } from '../../../lib/model/id';
import { createTabState, type TabState } from '../tab-state';

export interface PasteState {
  stage:
    | { at: 'waiting'; problem: string; refused?: TableContent }
    | { at: 'reading' }
    /** `clipId` is the one id of the table, however often it is tried. */
    | { at: 'found'; content: TableContent; clipId: Id };
  /** What was typed of where it is from, and the topic. Another table has another source. */
  stated: { address: string; title: string; producer: string; published: string; topicId: string };
}

/** The table that is pasted. It lives as long as the tab and is kept nowhere. */
export interface PasteSession extends TabState<PasteState> {
  /** Whether closing the tab would lose it. */
  wouldLose: () => boolean;
}

export const nothingPasted: PasteState = {
  stage: { at: 'waiting', problem: '' },
  stated: { address: '', title: '', producer: '', published: '', topicId: '' },
};

export function createPasteSession(): PasteSession {
  const state = createTabState(nothingPasted);
  return { ...state, wouldLose: () => state.now().stage.at === 'found' };
}
