/** The version this build reads and writes. Add a version, never change an old one. */
export const schemaVersion = 5;

/** Ids, short keys and hashes are indexed; quotes, titles and notes never are. `clips.content.imageId` finds who uses a picture. */
export const tablesOfVersion1 = {
  meetings: 'id, date',
  topics: 'id, meetingId, [meetingId+position]',
  tags: 'id, clipId, topicId, [topicId+position], &[clipId+topicId], taggedAt',
  sources: 'id, fingerprint',
  clips: 'id, canonicalUrl, contentHash, clippedAt, sourceId, snapshotId, content.imageId',
  images: 'id',
  snapshots: 'id, sha256',
  settings: 'id',
  undoSteps: 'id, &sequence',
};

/** What version 2 adds or indexes anew; the other tables are as they were. Its records: `upgrade-to-2.ts`. */
export const tablesOfVersion2 = {
  meetings: 'id, date, previousMeetingId',
  topics: 'id, meetingId, [meetingId+position], carriedFromId',
  actions: 'id, meetingId, topicId, *clipIds',
};

/** What version 3 adds; the other tables are as they were. Its records: `upgrade-to-3.ts`. */
export const tablesOfVersion3 = {
  briefings: 'id, &meetingId',
  briefingVersions: 'id, meetingId',
};

/** What version 4 adds; the other tables are as they were. Its records: `upgrade-to-4.ts`. */
export const tablesOfVersion4 = {
  sightings: 'id, clipId, sourceId, snapshotId',
  verifications: 'id, clipId',
  figures: 'id, clipId',
};

/**
 * What version 5 adds; no record is rewritten. `seals` holds the hash of every record, `marks` how far the store is and what is to be
 * said of it, `damaged` what no longer fitted its seal, `trash` what was deleted and can still be put back, `conflicts` what a pack says otherwise.
 */
export const tablesOfVersion5 = {
  seals: '[table+key]',
  marks: 'id',
  damaged: '[table+key]',
  trash: 'id, deletedAt',
  conflicts: 'id, recordId',
};
