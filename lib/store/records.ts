import { type Action, actionSchema } from '../model/action';
import { type Clip, clipSchema } from '../model/clip';
import { type Meeting, meetingSchema } from '../model/meeting';
import { type Settings, settingsSchema } from '../model/settings';
import { type Snapshot, snapshotSchema } from '../model/snapshot';
import { type Source, sourceSchema } from '../model/source';
import { type StoredImage, storedImageSchema } from '../model/stored-image';
import { type Tag, tagSchema } from '../model/tag';
import { type Topic, topicSchema } from '../model/topic';

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
  settings: Settings;
}
export type RecordTable = keyof Records;

/** Every record passes through its parser on the way in; each throws a ZodError on what does not fit. */
export const parsers: { [T in RecordTable]: (record: unknown) => Records[T] } = {
  meetings: (record) => meetingSchema.parse(record),
  topics: (record) => topicSchema.parse(record),
  actions: (record) => actionSchema.parse(record),
  tags: (record) => tagSchema.parse(record),
  sources: (record) => sourceSchema.parse(record),
  clips: (record) => clipSchema.parse(record),
  images: (record) => storedImageSchema.parse(record),
  snapshots: (record) => snapshotSchema.parse(record),
  settings: (record) => settingsSchema.parse(record),
};
