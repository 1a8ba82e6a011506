import type { Dexie } from 'dexie';
import type { Counts } from '../journal/journal-entry';
import type { OpeningTrouble } from './stand-by';
import type { Suspicion } from './suspicion';

/** What is known of the store outside IndexedDB. */
export interface Canary {
  storeId: string;
  sequence: number;
  counts: Counts;
}

/** The second copy: files that only grow, on the disk before a call returns. */
export interface JournalPort {
  /** @param json of one entry; rejects where it is not on the disk */
  append(json: string, sequence: number): Promise<void>;
  /** The text of every file of the journal. */
  read(): Promise<string[]>;
  /**
   * Writes the store anew and lets go of everything before it.
   * @param entries JSON of its parts and its end
   * @returns whether everything before it is gone; another page may still be holding a file with something newer
   */
  renew(entries: AsyncIterable<string>, sequence: number): Promise<boolean>;
}

/** A few words where IndexedDB cannot lose them. */
export interface CanaryPort {
  read(): Promise<Canary | null>;
  /** @param isLate whether the journal has not answered for this transaction: noted in the same moment */
  write(canary: Canary | null, isLate?: boolean): Promise<void>;
  /** Whether the journal lacks something that the store has. */
  isBehind(): Promise<boolean>;
  /** Whether it does so for another reason than a late line. One that came after all can be counted; where the journal speaks of another state, nothing can. */
  isInDoubt(): Promise<boolean>;
  /** The latest transaction for which it did not answer in time; 0 where there is none. */
  latestLate(): Promise<number>;
  /** @param upTo where it is not: the latest transaction that the journal has now; what was late after that stays so */
  setBehind(behind: boolean, upTo?: number): Promise<void>;
  /** @param tell is called whenever that changes, in whichever page @returns ends it */
  followBehind(tell: () => void): () => void;
  /** @param tell is called whenever it is written, in whichever page @returns ends it */
  follow(tell: () => void): () => void;
}

/** The code that puts a store right. */
export interface Repairs {
  /** Brings a store that is open to where the journal says it was; answers what is still missing. */
  putRight(db: Dexie, safety: Safety, now: string, isRemade: boolean): Promise<Suspicion | null>;
  /** Looks, before a store is opened, whether the browser can read it, and removes one that it cannot where the journal has everything. */
  lookAtFiles(name: string, safety: Safety, trouble: OpeningTrouble): Promise<FilesFound>;
  /** Whether the browser can read the files of a store. @param place under which it keeps them */
  isReadable(place: string): Promise<boolean>;
  /** Whether a store that is open has fewer records than it says of itself. */
  isShort(db: Dexie): Promise<boolean>;
  /** How many records are really there, table by table, from now on; the seals of others go. Within a transaction. */
  recount(db: Dexie): Promise<{ counts: Counts }>;
}

/** `short`: fewer records than were counted. `removed`: it could not be read, and the journal takes its place. */
export type FilesFound = 'whole' | 'short' | 'unreadable' | 'removed';

/** What the store needs besides IndexedDB so that nothing of it is lost. It names no browser, so all of it is handed in. */
export interface Safety {
  journal: JournalPort;
  canary: CanaryPort;
  /** Copies a store of an older version, as it is, to where the upgrade does not reach. @param name of the database */
  keepOlder(name: string): Promise<unknown>;
  /** Makes the browser begin a new log before the first write after it started; settles at once ever after. */
  beforeWriting(): Promise<void>;
  /** Few starts need it, so pages load it only then. */
  repair(): Promise<Repairs>;
  /**
   * Under which name the browser keeps a store. `move` takes another: a file that cannot be opened blocks its own, until the browser has let it be deleted.
   * `clear` deletes what was left at earlier
   * ones and answers whether that is done; `clearAgain` does so where it was not.
   */
  place: {
    of(name: string): Promise<string>;
    move(): Promise<void>;
    clear(name: string): Promise<boolean>;
    clearAgain(name: string): Promise<void>;
  };
  /** Whether somebody found everything there since the browser started, or removed files that could not be read, and nobody has told so yet. */
  lookedAt: {
    isDone(): Promise<boolean>;
    done(): Promise<void>;
    isRemoved(): Promise<boolean>;
    removed(): Promise<void>;
  };
  /** Runs one of these at a time, over all pages. @param wait milliseconds after which it rejects where others still run */
  alone<T>(work: () => Promise<T>, wait?: number): Promise<T>;
  /** The same for what must be done before the store is open: it joins what this page runs alone, which may be waiting for the store. */
  aloneAtOpening<T>(work: () => Promise<T>): Promise<T>;
}
