import type { LibraryTable } from '../model/library';

/** What a record cannot be without, and the table in which it must stand. */
export const neededReferences: Partial<Record<LibraryTable, [field: string, table: LibraryTable][]>> = {
  topics: [['meetingId', 'meetings']],
  actions: [['meetingId', 'meetings']],
  clips: [['sourceId', 'sources']],
  sightings: [
    ['clipId', 'clips'],
    ['sourceId', 'sources'],
  ],
  verifications: [['clipId', 'clips']],
  tags: [
    ['clipId', 'clips'],
    ['topicId', 'topics'],
  ],
  figures: [['clipId', 'clips']],
  briefings: [['meetingId', 'meetings']],
  briefingVersions: [['meetingId', 'meetings']],
};
