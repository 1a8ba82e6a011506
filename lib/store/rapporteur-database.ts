import { Dexie, type PromiseExtended, type Table, type Transaction } from 'dexie';
import type { Action } from '../model/action';
import type { Briefing } from '../model/briefing';
import type { BriefingVersion } from '../model/briefing-version';
import type { Clip } from '../model/clip';
import type { Conflict } from '../model/conflict';
import type { Figure } from '../model/figure';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import type { Settings } from '../model/settings';
import type { Sighting } from '../model/sighting';
import type { Snapshot } from '../model/snapshot';
import type { Source } from '../model/source';
import type { StoredImage } from '../model/stored-image';
import type { Tag } from '../model/tag';
import type { Topic } from '../model/topic';
import type { TrashEntry } from '../model/trash-entry';
import type { UndoStep } from '../model/undo-step';
import type { Verification } from '../model/verification';
import type { Damaged } from './damaged';
import {
  schemaVersion,
  tablesOfVersion1,
  tablesOfVersion2,
  tablesOfVersion3,
  tablesOfVersion4,
  tablesOfVersion5,
} from './database-schema';
import { exactVersionFactory } from './exact-version-factory';
import { causesOf, failureReason } from './failure-reason';
import { createHindrances } from './hindrance';
import { isUnreadable } from './is-unreadable';
import type { Mark } from './mark';
import type { RecordUpgrade } from './record-upgrades';
import type { Report } from './report';
import type { Seal } from './seal';
import type { StandBy } from './stand-by';
import { standByMiddleware } from './stand-by-middleware';
import type { Suspicion } from './suspicion';

/** The name of an error of ours: those of browsers mean other troubles, too. */
const closedAtOpening = 'ClosedAtOpeningError';

/** The local store. Strict durability: a transaction is complete only when the disk has it. */
export class RapporteurDatabase extends Dexie {
  declare readonly meetings: Table<Meeting, Id>;
  declare readonly topics: Table<Topic, Id>;
  declare readonly actions: Table<Action, Id>;
  declare readonly tags: Table<Tag, Id>;
  declare readonly sources: Table<Source, Id>;
  declare readonly clips: Table<Clip, Id>;
  declare readonly images: Table<StoredImage, Id>;
  declare readonly snapshots: Table<Snapshot, Id>;
  declare readonly briefings: Table<Briefing, Id>;
  declare readonly briefingVersions: Table<BriefingVersion, Id>;
  declare readonly sightings: Table<Sighting, Id>;
  declare readonly verifications: Table<Verification, Id>;
  declare readonly figures: Table<Figure, Id>;
  declare readonly conflicts: Table<Conflict, Id>;
  declare readonly settings: Table<Settings, string>;
  declare readonly undoSteps: Table<UndoStep, Id>;
  declare readonly trash: Table<TrashEntry, Id>;
  declare readonly seals: Table<Seal, [string, string]>;
  declare readonly marks: Table<Mark | Report, string>;
  declare readonly damaged: Table<Damaged, [string, string]>;

  /** What stands by this store, once it is open. */
  standBy: StandBy | null = null;
  /** Why it cannot be used at this moment. */
  readonly hindrances = createHindrances();
  readonly #loading: Promise<StandBy> | null;
  #opening: PromiseExtended<Dexie> | null = null;
  #prepared: Promise<void> | null = null;
  /** What brings records to this version; loaded for a store that needs it. */
  #upgrades: ReadonlyMap<number, RecordUpgrade | null> | null = null;
  #place: string | null = null;
  #suspicion: Suspicion | null = null;
  readonly #toldOfSuspicion = new Set<() => void>();

  /** @param load what stands by it; null for a store that nobody would miss */
  constructor(name: string, load: (() => Promise<StandBy>) | null = null) {
    super(name, {
      chromeTransactionDurability: 'strict',
      // A page shows what was committed, never what may still be refused.
      cache: 'disabled',
      indexedDB: exactVersionFactory(
        indexedDB,
        schemaVersion,
        (own) => this.#place ?? own,
        () => this.hindrances.waitFor('upgrading'),
      ),
    });
    this.version(1).stores(tablesOfVersion1);
    const upgradeTo = (version: number, tables: string[]) =>
      rewriting(tables, () => this.#upgrades?.get(version) ?? null);
    this.version(2)
      .stores(tablesOfVersion2)
      .upgrade(upgradeTo(2, ['meetings', 'topics', 'undoSteps']));
    this.version(3)
      .stores(tablesOfVersion3)
      .upgrade(upgradeTo(3, ['clips', 'topics', 'undoSteps']));
    this.version(4)
      .stores(tablesOfVersion4)
      .upgrade(upgradeTo(4, ['clips', 'sources', 'undoSteps']));
    this.version(5).stores(tablesOfVersion5);
    // Dexie lets go of it by itself; what is on the screen is told why nothing works from then on.
    this.on('versionchange', ({ newVersion }) => {
      if (newVersion) this.hindrances.waitFor('outdated');
    });
    const loading = load?.() ?? null;
    this.#loading = loading;
    if (!loading) {
      this.on('ready', () => this.hindrances.waitFor(null), true);
      return;
    }
    this.use(standByMiddleware(() => this.standBy));
    const check = async (db: Dexie) => {
      this.hindrances.waitFor('checking');
      this.standBy = await loading;
      this.suspicion = await this.#unlessClosed(this.standBy.check(db));
      this.hindrances.waitFor(null);
    };
    this.on('ready', check, true);
  }

  /**
   * Opens the store, after a copy of an older one was kept, and once more where the browser could not read it and the second copy could take
   * its place. A browser that keeps us waiting is told of, and waited for.
   */
  override open(): PromiseExtended<Dexie> {
    // It has a connection before its opening has ended.
    if (!this.#opening && this.isOpen()) return super.open();
    this.#opening ??= Dexie.Promise.resolve(this.#loading)
      .then((standBy) => this.#openWith(standBy))
      .catch((cause) => {
        console.error('Rapporteur: the store did not open.', causesOf(cause));
        this.hindrances.giveUp(whyNot(cause));
        throw cause;
      })
      .finally(() => {
        this.#opening = null;
      });
    return this.#opening;
  }

  async #openWith(standBy: StandBy | null): Promise<Dexie> {
    this.hindrances.waitFor('checking');
    this.#place = (await standBy?.beforeOpening(this.name, 'none')) ?? this.name;
    this.#prepared ??= this.#prepareUpgrade(standBy, this.#place);
    await this.#prepared;
    this.hindrances.waitFor('held');
    try {
      return await super.open();
    } catch (cause) {
      if (!standBy || !isUnreadable(cause)) throw cause;
      this.hindrances.waitFor('checking');
      this.#place = await standBy.beforeOpening(this.name, 'not-opened');
      return super.open();
    }
  }

  /** Set while the browser hands back less than there was: nothing is written over it then. */
  get suspicion(): Suspicion | null {
    return this.#suspicion;
  }

  set suspicion(suspicion: Suspicion | null) {
    this.#suspicion = suspicion;
    for (const tell of this.#toldOfSuspicion) tell();
  }

  /** @param tell is called when something is found missing, and when that is over @returns ends it */
  readonly followSuspicion = (tell: () => void): (() => void) => {
    this.#toldOfSuspicion.add(tell);
    return () => void this.#toldOfSuspicion.delete(tell);
  };

  /** Looks again for what was missing: the person may have decided in another page. Rejects where the store cannot be read. */
  async lookAgain(): Promise<void> {
    if (!this.#suspicion || !this.standBy) return;
    // An opening that is under way looks for itself, and has the store to itself.
    await this.open();
    const suspicion = await this.standBy.check(this);
    // She may have decided in this page meanwhile.
    if (this.#suspicion) this.suspicion = suspicion;
  }

  /** Refuses where the browser or another page closes the store while it is checked: Dexie would wait within the opening for its end. */
  async #unlessClosed<T>(checking: Promise<T>): Promise<T> {
    let refuse = () => {};
    const closed = new Promise<never>((_, reject) => {
      refuse = () => reject(new DOMException('closed while it was opened', closedAtOpening));
    });
    this.on('close', refuse);
    try {
      return await Promise.race([checking, closed]);
    } finally {
      this.on.close.unsubscribe(refuse);
    }
  }

  /** Leaves files that cannot be read where they are, because the person said so: what opens the store next begins with the second copy. */
  async leaveUnreadable(): Promise<void> {
    const standBy = await this.#loading;
    await standBy?.leaveFiles(this.name, this.#place ?? this.name);
  }

  async #prepareUpgrade(standBy: StandBy | null, place: string): Promise<void> {
    // A browser that cannot say which version it has may have any.
    if (!(await isOlder(place).catch(() => true))) return;
    this.hindrances.waitFor('upgrading');
    this.#upgrades = (await import('./record-upgrades')).recordUpgrades;
    try {
      await standBy?.beforeUpgrade(place);
    } catch (cause) {
      // An upgrade happens wholly or not at all: one without a copy before it is better than no library.
      console.error('Rapporteur: no copy was kept before the upgrade.', causesOf(cause));
    }
  }
}

function whyNot(cause: unknown): 'unreadable' | 'newer' | 'closed' | 'failed' {
  if (isUnreadable(cause)) return 'unreadable';
  if (failureReason(cause) === 'newer-data') return 'newer';
  return causesOf(cause).some(({ name }) => name === closedAtOpening) ? 'closed' : 'failed';
}

/** Whether the store is of a version before this one. */
async function isOlder(name: string): Promise<boolean> {
  const version = (await indexedDB.databases()).find((known) => known.name === name)?.version ?? 0;
  return version > 0 && version < schemaVersion * 10;
}

/** An upgrade that rewrites every record of some tables. It fails as a whole, and changes nothing, where what it needs was not loaded. */
function rewriting(tables: string[], loaded: () => RecordUpgrade | null) {
  return async (transaction: Transaction) => {
    const upgrade = loaded();
    if (!upgrade) throw new Error('the store is older than it was when it was looked at');
    for (const table of tables) {
      await transaction
        .table<unknown>(table)
        .toCollection()
        .modify((record, place) => {
          place.value = upgrade(table, record);
        });
    }
  };
}
