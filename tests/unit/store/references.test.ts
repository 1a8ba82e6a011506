import { describe, expect, test } from 'vitest';
import { mentionedIn, referencesOf, touchedBy } from '../../../lib/store/references';

const single = [
  'clipId',
  'topicId',
  'carriedFromId',
  'meetingId',
  'previousMeetingId',
  'activeMeetingId',
  'sourceId',
  'snapshotId',
  'imageId',
  'partOfId',
  'shareOfId',
  'shareIsId',
  'recordId',
];

describe('what a record speaks of', () => {
  test.each(single)('the one that stands in %s', (field) => {
    expect(referencesOf({ id: 'own', [field]: 'other' })).toEqual(['other']);
    expect(referencesOf({ id: 'own', [field]: null })).toEqual([]);
  });

  test('the picture of its content, the clips pinned to it, the meetings of its history', () => {
    expect(referencesOf({ content: { kind: 'image', imageId: 'picture' } })).toEqual(['picture']);
    expect(referencesOf({ clipIds: ['one', 2, 'two'] })).toEqual(['one', 'two']);
    expect(referencesOf({ history: [{ meetingId: 'May' }, { meetingId: 'June' }, null] })).toEqual(['May', 'June']);
  });

  test('nothing, where it is no record or of another shape', () => {
    for (const odd of [null, undefined, 'text', 4, [], { clipId: 4, clipIds: 'x', history: {}, content: 'y' }])
      expect(referencesOf(odd)).toEqual([]);
  });
});

const change = (table: string, key: string, before: unknown, after: unknown) => ({ table, key, before, after });

test('a step mentions its records, what they spoke of before and after, and what is in the trash', () => {
  const binned = { changes: [change('clips', 'gone', { sourceId: 'its source' }, null)] };
  const step = {
    changes: [
      change('tags', 'tag', { clipId: 'clip', topicId: 'was' }, { clipId: 'clip', topicId: 'is' }),
      change('trash', 'entry', null, binned),
    ],
  } as unknown as Parameters<typeof mentionedIn>[0]; // records of the shapes that matter here, not whole ones
  expect(new Set(mentionedIn(step))).toEqual(new Set(['tag', 'clip', 'was', 'is', 'entry', 'its source']));
});

test('a step touches its records, and of a tag its clip and topic together', () => {
  const step = {
    changes: [change('tags', 'tag', null, { clipId: 'clip', topicId: 'topic' }), change('clips', 'clip', {}, {})],
  } as unknown as Parameters<typeof touchedBy>[0]; // as above
  expect(touchedBy(step)).toEqual(['tag', 'clip topic', 'clip']);
});
