import type { Action } from './action';
import type { Briefing } from './briefing';
import type { BriefingVersion } from './briefing-version';
import type { Clip } from './clip';
import type { Conflict } from './conflict';
import type { Figure } from './figure';
import type { Meeting } from './meeting';
import type { Settings } from './settings';
import type { Sighting } from './sighting';
import type { Snapshot } from './snapshot';
import type { Source } from './source';
import type { StoredImage } from './stored-image';
import type { Tag } from './tag';
import type { Topic } from './topic';
import type { Verification } from './verification';

/** What a person would miss, table by table: what a pack holds, and what is merged. Steps that can be taken back belong to one browser only. */
export interface Library {
  meetings: Meeting[];
  topics: Topic[];
  actions: Action[];
  sources: Source[];
  snapshots: Snapshot[];
  images: StoredImage[];
  clips: Clip[];
  sightings: Sighting[];
  verifications: Verification[];
  tags: Tag[];
  figures: Figure[];
  briefings: Briefing[];
  briefingVersions: BriefingVersion[];
  conflicts: Conflict[];
  settings: Settings[];
}
export type LibraryTable = keyof Library;
export type LibraryRecord<T extends LibraryTable = LibraryTable> = Library[T][number];

/** In the order in which they refer to one another. */
export const libraryTables = [
  'meetings',
  'topics',
  'actions',
  'sources',
  'snapshots',
  'images',
  'clips',
  'sightings',
  'verifications',
  'tags',
  'figures',
  'briefings',
  'briefingVersions',
  'conflicts',
  'settings',
] as const satisfies LibraryTable[];

/** A library with nothing in it. */
export function emptyLibrary(): Library {
  return {
    ...{ meetings: [], topics: [], actions: [], sources: [], snapshots: [], images: [], clips: [], sightings: [] },
    ...{ verifications: [], tags: [], figures: [], briefings: [], briefingVersions: [], conflicts: [], settings: [] },
  };
}
