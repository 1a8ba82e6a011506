import type { z } from 'zod';
import { actionSchema } from '../model/action';
import { briefingSchema } from '../model/briefing';
import { briefingVersionSchema } from '../model/briefing-version';
import { clipSchema } from '../model/clip';
import { conflictSchema } from '../model/conflict';
import { figureSchema } from '../model/figure';
import type { LibraryRecord, LibraryTable } from '../model/library';
import { meetingSchema } from '../model/meeting';
import { settingsSchema } from '../model/settings';
import { sightingSchema } from '../model/sighting';
import { snapshotSchema } from '../model/snapshot';
import { sourceSchema } from '../model/source';
import { storedImageSchema } from '../model/stored-image';
import { tagSchema } from '../model/tag';
import { topicSchema } from '../model/topic';
import { verificationSchema } from '../model/verification';

/** What a record of each table must be. */
export const recordSchemas: { [T in LibraryTable]: z.ZodType<LibraryRecord<T>> } = {
  meetings: meetingSchema,
  topics: topicSchema,
  actions: actionSchema,
  sources: sourceSchema,
  snapshots: snapshotSchema,
  images: storedImageSchema,
  clips: clipSchema,
  sightings: sightingSchema,
  verifications: verificationSchema,
  tags: tagSchema,
  figures: figureSchema,
  briefings: briefingSchema,
  briefingVersions: briefingVersionSchema,
  conflicts: conflictSchema,
  settings: settingsSchema,
};
