import { type Action, actionSchema } from '../model/action';
import type { Briefing } from '../model/briefing';
import type { BriefingVersion } from '../model/briefing-version';
import { type Clip, clipSchema } from '../model/clip';
import type { Conflict } from '../model/conflict';
import type { Figure } from '../model/figure';
import { type Meeting, meetingSchema } from '../model/meeting';
import { type Settings, settingsSchema } from '../model/settings';
import { type Sighting, sightingSchema } from '../model/sighting';
import { type Snapshot, snapshotSchema } from '../model/snapshot';
import { type Source, sourceSchema } from '../model/source';
import { type StoredImage, storedImageSchema } from '../model/stored-image';
import { type Tag, tagSchema } from '../model/tag';
import { type Topic, topicSchema } from '../model/topic';
import type { TrashEntry } from '../model/trash-entry';
import type { Verification } from '../model/verification';

/** What each table holds. Undo steps are apart: only the store itself writes them. */
export interface Records {
  meetings: Meeting;
  topics: Topic;
  actions: Action;
  tags: Tag;
  sources: Source;
  clips: Clip;
  images: StoredImage;
  snapshots: Snapshot;
  briefings: Briefing;
  briefingVersions: BriefingVersion;
  sightings: Sighting;
  verifications: Verification;
  figures: Figure;
  conflicts: Conflict;
  settings: Settings;
  trash: TrashEntry;
}
export type RecordTable = keyof Records;

/** Records that only the desk writes, or the card only when asked to. Their writers bring the parser along, so that the clip card need not carry it. */
export type DeskTable = 'briefings' | 'briefingVersions' | 'verifications' | 'figures' | 'conflicts' | 'trash';
export type Parser<T extends RecordTable> = (record: unknown) => Records[T];

/** Every record passes through its parser on the way in; each throws a ZodError on what does not fit. */
export const parsers: { [T in Exclude<RecordTable, DeskTable>]: Parser<T> } = {
  meetings: (record) => meetingSchema.parse(record),
  topics: (record) => topicSchema.parse(record),
  actions: (record) => actionSchema.parse(record),
  tags: (record) => tagSchema.parse(record),
  sources: (record) => sourceSchema.parse(record),
  clips: (record) => clipSchema.parse(record),
  images: (record) => storedImageSchema.parse(record),
  sightings: (record) => sightingSchema.parse(record),
  snapshots: (record) => snapshotSchema.parse(record),
  settings: (record) => settingsSchema.parse(record),
};
