import type { DBCore, DBCoreMutateRequest, DBCoreMutateResponse, DBCoreTable, Dexie } from 'dexie';
import type { Id } from '../model/id';
import type { Suspicion } from './suspicion';
import type { Verified } from './verified';

/** What somebody found before: nothing yet, that the store did not open, or that it opened and could not be read to its end. */
export type OpeningTrouble = 'none' | 'not-opened' | 'not-read';

/**
 * What stands by a store: notes every change in the transaction that makes it, takes it to a second copy, and looks whether the browser handed back
 * what it was given. It is loaded when the store is opened, so that the clip card is drawn without it.
 */
export interface StandBy {
  /** Keeps a copy of a store of an older version, before it is brought to this one. @param name of the database */
  beforeUpgrade(name: string): Promise<unknown>;
  /**
   * Runs before the store is opened, and again where that failed.
   * @returns under which name the browser keeps it
   */
  beforeOpening(name: string, trouble: OpeningTrouble): Promise<string>;
  /** Takes another place for a store whose files cannot be read, unless somebody did so already or they can be read again. @param place where they are */
  leaveFiles(name: string, place: string): Promise<void>;
  /** Runs when the store is opened, before anything else reads or writes it; answers what is missing and could not be put right. */
  check(db: Dexie): Promise<Suspicion | null>;
  /** Settles when a first write may come. */
  beforeWriting(): Promise<void>;
  /** Carries out a change of a table and notes it. @param core the layer below */
  note(core: DBCore, table: DBCoreTable, request: DBCoreMutateRequest): Promise<DBCoreMutateResponse>;
  /** Told once the disk has what a transaction wrote, before anybody else is told. */
  committed(transaction: object): void;
  /** Whether what a transaction wrote is in the second copy, or it is at least noted outside the store that it is not. */
  kept(transaction: object): Promise<boolean>;
  /** Takes what is there for the whole library, because the person said so. @param reached the last number of what was missed */
  accept(db: Dexie, reached: number): Promise<void>;
  /** @param tell is called whenever it is noted how far the store is, in whichever page: that may be such a decision @returns ends it */
  followProgress(tell: () => void): () => void;
  /**
   * Holds every record against its seal. @param idle settles when the next few records may be read
   * @returns what was found; null where there is nothing to hold them against
   */
  lookAfter(db: Dexie, idle: () => Promise<void>): Promise<Verified | null>;
  /** Writes the second copy anew where it lacks something or has grown. Rejects where that cannot be done. */
  tidyUp(db: Dexie): Promise<void>;
  /** Whether the second copy lacks something that the store has. */
  isBehind(): Promise<boolean>;
  /** @param tell is called whenever that changes, in whichever page @returns ends it */
  followBehind(tell: () => void): () => void;
  /**
   * Leaves nothing in the journal but what is in the store; where the person asked for it, files that were left unread go too. Answers whether that is done; if not, the next page that looks after the store does it.
   * @param aged the ids of what went by its age; null where the person asked
   */
  forget(db: Dexie, aged: Id[] | null): Promise<boolean>;
}
