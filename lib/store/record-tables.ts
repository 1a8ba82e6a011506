import type { RecordTable } from './records';

/** Every table that holds what the person keeps, or what tells of it. */
export const recordTables = [
  'meetings',
  'topics',
  'actions',
  'tags',
  'sources',
  'clips',
  'images',
  'snapshots',
  'briefings',
  'briefingVersions',
  'sightings',
  'verifications',
  'figures',
  'settings',
  'undoSteps',
  'trash',
  'conflicts',
  'damaged',
] as const satisfies readonly (RecordTable | 'undoSteps' | 'damaged')[];
