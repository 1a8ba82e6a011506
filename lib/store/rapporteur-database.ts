import { Dexie, type Table } from 'dexie';
import type { Action } from '../model/action';
import type { Clip } from '../model/clip';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import type { Settings } from '../model/settings';
import type { Snapshot } from '../model/snapshot';
import type { Source } from '../model/source';
import type { StoredImage } from '../model/stored-image';
import type { Tag } from '../model/tag';
import type { Topic } from '../model/topic';
import type { UndoStep } from '../model/undo-step';
import { schemaVersion, tablesOfVersion1, tablesOfVersion2 } from './database-schema';
import { exactVersionFactory } from './exact-version-factory';
import { upgradeTo2 } from './upgrade-to-2';

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
  declare readonly settings: Table<Settings, string>;
  declare readonly undoSteps: Table<UndoStep, Id>;

  constructor(name: string) {
    super(name, {
      chromeTransactionDurability: 'strict',
      // A page shows what was committed, never what may still be refused.
      cache: 'disabled',
      indexedDB: exactVersionFactory(indexedDB, schemaVersion),
    });
    this.version(1).stores(tablesOfVersion1);
    this.version(2)
      .stores(tablesOfVersion2)
      .upgrade(async (transaction) => {
        for (const table of ['meetings', 'topics', 'undoSteps']) {
          await transaction
            .table<unknown>(table)
            .toCollection()
            .modify((record, place) => {
              place.value = upgradeTo2(table, record);
            });
        }
      });
  }
}
