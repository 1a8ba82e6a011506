import { expect } from 'vitest';
import type { Id } from '../../../lib/model/id';
import type { MeetingFacts } from '../../../lib/model/meeting';
import type { Refusal } from '../../../lib/model/refusal';
import { createMeeting } from '../../../lib/services/create-meeting';
import { saveClip } from '../../../lib/services/save-clip';
import { topicsOf } from '../../../lib/store/meeting-queries';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { excerptDraft } from './drafts';

export const meetingFields: MeetingFacts = {
  title: 'Regional IM Working Group',
  series: 'Regional IM Working Group',
  date: '2018-08-09',
  startTime: '14:00',
  endTime: '15:30',
  zone: 'Europe/Zurich',
  place: 'IOM, Geneva',
};

export const undatedFields: MeetingFacts = { ...meetingFields, date: null };

/** What an outcome holds where it must be ok. */
export function done<T extends { ok: true }>(outcome: T | Refusal): T {
  expect(outcome).toMatchObject({ ok: true });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome;
}

/** A meeting with topics of these titles. */
export async function meetingWith(db: RapporteurDatabase, topicTitles: string[], fields = meetingFields) {
  const { meetingId, undoId } = done(await createMeeting(db, { meeting: fields, topicTitles }));
  const topicIds = (await topicsOf(db, meetingId)).map(({ id }) => id);
  return { meetingId, topicIds, undoId };
}

/** Clips a sentence. */
export async function clipOf(db: RapporteurDatabase, quote: string, topicIds: (Id | undefined)[] = []): Promise<Id> {
  const known = topicIds.filter((id) => id !== undefined);
  return done(await saveClip(db, { clipId: crypto.randomUUID(), draft: excerptDraft(quote), topicIds: known })).saved;
}

/** The quotes on a topic, in order. */
export async function quotesOn(db: RapporteurDatabase, topicId: Id | undefined): Promise<string[]> {
  const tags = await db.tags
    .where('topicId')
    .equals(topicId ?? '')
    .sortBy('position');
  expect(tags.map(({ position }) => position)).toEqual(tags.map((_tag, index) => index));
  const clips = await db.clips.bulkGet(tags.map(({ clipId }) => clipId));
  return clips.map((clip) => (clip?.content.kind === 'excerpt' ? clip.content.quote : '?'));
}
