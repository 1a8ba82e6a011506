import type { Id } from '../../../lib/model/id';
import type { MinutesDocument } from '../../../lib/model/minutes-document';
import type { MeetingReading } from '../../../lib/model/minutes-reading';
import type { Refusal } from '../../../lib/model/refusal';
import type { MinutesDraft } from '../review/minutes-draft';
import { createTabState, type TabState } from '../tab-state';

/** A document that was read, with the meetings it tells of, newest first. */
export interface ImportedDocument {
  document: MinutesDocument;
  kind: MinutesDraft['kind'];
  meetings: { reading: MeetingReading; fingerprint: string }[];
}

/** What came in with a meeting, in words, and the step that takes it back. */
export interface KeptMeeting {
  sentence: string;
  undoId: Id;
}

export type ImportState =
  | {
      stage: 'waiting';
      refusal: Refusal | null;
      /** A review that the person has just discarded, as it was. */
      discarded?: ImportState;
      /** What came in with the import that has just ended. */
      kept?: KeptMeeting[];
    }
  | { stage: 'reading'; name: string; stop: AbortController }
  | { stage: 'choosing'; imported: ImportedDocument }
  | {
      stage: 'review';
      imported: ImportedDocument;
      /** Places in `imported.meetings` still to be reviewed; the first is on the screen. */
      queue: number[];
      /** How many were chosen. */
      chosen: number;
      draft: MinutesDraft;
      /** Whether the person changed something, which would be lost. */
      edited: boolean;
      /** What came in with the meetings of this document that were accepted already. */
      kept: KeptMeeting[];
    };

/** What is being imported. It lives as long as the tab and is kept nowhere: leaving the page loses nothing, closing the tab does. */
export interface ImportSession extends TabState<ImportState> {
  /** What was typed into the text area and not imported yet: a refusal must not cost it. */
  typed: string;
  /** Whether closing the tab would lose something that the person typed or corrected, wherever in the desk she is. */
  wouldLose: () => boolean;
}

export const idle: Extract<ImportState, { stage: 'waiting' }> = { stage: 'waiting', refusal: null };

export function createImportSession(): ImportSession {
  const session: ImportSession = {
    ...createTabState<ImportState>(idle),
    typed: '',
    wouldLose: () => {
      const state = session.now();
      return session.typed.trim() !== '' || (state.stage === 'review' && state.edited);
    },
  };
  return session;
}
