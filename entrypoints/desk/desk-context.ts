import { createContext, useContext } from 'react';
import type { DraftJournal } from '../../lib/messaging/draft-journal';
import type { Outcome } from '../../lib/services/outcome';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import type { ImportSession } from './import/import-session';
import type { PasteSession } from './paste/paste-session';
import type { Platform } from './platform';
import type { StoreCheck } from './store-check';

/** What every part of the desk works with. */
export interface Desk {
  db: RapporteurDatabase;
  platform: Platform;
  journal: DraftJournal;
  /** The minutes that are being imported. */
  session: ImportSession;
  /** The table that is being pasted. */
  paste: PasteSession;
  storeCheck: StoreCheck;
  /** The person's locale for dates and numbers. */
  locale: string;
  /**
   * Runs a service, offers to take it back, or says why it was refused. True where it was done.
   * `quietly` is for text that keeps itself: no bar pops up at every pause, the undo key still takes it back. `text` is what was typed
   * for it: where it is refused, it stays to be copied.
   */
  act: (run: () => Promise<Outcome>, manner?: { quietly?: boolean; text?: string }) => Promise<boolean>;
  /** Offers to take back what was done last: for text that kept itself quietly, when the person leaves it. */
  offer: () => Promise<void>;
  /** Says a sentence to people who listen instead of look. */
  say: (sentence: string) => void;
}

export const DeskContext = createContext<Desk | null>(null);

/** The desk around this component. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('useDesk outside of a desk');
  return desk;
}
