import { actionSchema } from '../model/action';
import { briefingSchema } from '../model/briefing';
import { briefingVersionSchema } from '../model/briefing-version';
import { clipSchema } from '../model/clip';
import { conflictSchema } from '../model/conflict';
import { figureSchema } from '../model/figure';
import { meetingSchema } from '../model/meeting';
import { settingsSchema } from '../model/settings';
import { sightingSchema } from '../model/sighting';
import { tagSchema } from '../model/tag';
import { topicSchema } from '../model/topic';
import { verificationSchema } from '../model/verification';
import type { Records } from '../store/records';

const schemas = {
  meetings: meetingSchema,
  topics: topicSchema,
  clips: clipSchema,
  actions: actionSchema,
  briefings: briefingSchema,
  briefingVersions: briefingVersionSchema,
  tags: tagSchema,
  sightings: sightingSchema,
  verifications: verificationSchema,
  figures: figureSchema,
  conflicts: conflictSchema,
  settings: settingsSchema,
};
type Table = keyof typeof schemas;
const names = new Set(Object.keys(schemas));

const isTable = (name: string): name is Table => names.has(name);

/** A record that was kept aside, checked by the schema of its table; null where it does not fit, or no such table is written back. */
export function parseStored(table: string, record: unknown): { table: Table; record: Records[Table] } | null {
  if (!isTable(table)) return null;
  const parsed = schemas[table].safeParse(record);
  return parsed.success ? { table, record: parsed.data } : null;
}
