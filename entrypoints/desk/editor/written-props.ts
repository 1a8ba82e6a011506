import type { RefObject } from 'react';
import type { WrittenText } from '../../../lib/model/written-block';
import type { Outcome } from '../../../lib/services/outcome';
import type { References } from './references';

/** What a text that is written on the desk needs to know. */
export interface WrittenProps {
  /** Names the text in the journal of unfinished drafts. */
  draft: string;
  value: WrittenText;
  label: string;
  /** Shows the label above the text; else it is only heard. */
  labelled?: boolean;
  placeholder?: string;
  autoFocus?: boolean;
  write: (text: WrittenText) => Promise<Outcome>;
  onLeave?: () => void;
  /** Left by Escape: the focus has no place of its own then. */
  onEscape?: () => void;
  /** What can be referred to, and how a reference reads. */
  references: References;
}

export interface Focused {
  /** Whether the person is in the text, so that the editor takes the focus over. */
  focused: RefObject<boolean>;
}
