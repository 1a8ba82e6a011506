import { expect, test } from 'vitest';
import { blankBriefing } from '../../../lib/model/briefing';
import type { Clip } from '../../../lib/model/clip';
import type { Conflict } from '../../../lib/model/conflict';
import { emptyLibrary, type Library } from '../../../lib/model/library';
import { chooseLibrary } from '../../../lib/packs/choose-library';
import { makeClip, makeMeeting, makeSource, makeTopic, quoted, uuid } from '../briefing/records';
import { merged } from './merged';

const source = makeSource(1, { title: 'Report' });
/** A meeting with one clip, marked so or not at all, in a briefing that is for the group. */
const marked = (marks: Partial<Pick<Clip, 'sharing' | 'sensitivity'>>): Library => {
  const clip = makeClip(1, source, quoted('Forty roofs were mended in July in the harbour.'), marks);
  return {
    ...emptyLibrary(),
    ...{ meetings: [makeMeeting()], topics: [makeTopic(0, 'Shelter')], sources: [source], clips: [clip] },
    tags: [
      {
        ...{ id: uuid(30), clipId: clip.id, topicId: uuid(100), position: 0, included: true },
        taggedAt: '2018-08-06T09:30:00.000Z',
      },
    ],
    briefings: [{ ...blankBriefing({ id: uuid(90), meetingId: uuid(1) }), sharing: 'AMBER', sensitivity: 'moderate' }],
  };
};
const leaves = (library: Library, sharing: 'GREEN' | 'RED') =>
  chooseLibrary(library, {
    ...{ meetingId: uuid(1), topicIds: new Set([uuid(100)]), without: new Set<string>(), ownTexts: false },
    ...{ minutes: false, sharing, sensitivity: null, sensitive: { outBut: new Set<string>() } },
    pages: new Set(),
  }).library.clips.length === 1;

test('a pack does not loosen a clip that counts as its briefing: the difference is shown', () => {
  const both = merged(marked({}), marked({ sharing: 'CLEAR', sensitivity: 'low' }));
  expect(both.clips).toMatchObject([{ sharing: null, sensitivity: null }]);
  expect(both.conflicts.map(({ field, theirs }) => [field, theirs])).toEqual([
    ['sensitivity', 'low'],
    ['sharing', 'CLEAR'],
  ]);
  expect(leaves(both, 'GREEN')).toBe(false);
  expect(merged(both, marked({ sharing: 'CLEAR', sensitivity: 'low' }))).toEqual(both);
});

test('nothing is stricter than the strictest: it needs no question', () => {
  const both = merged(marked({}), marked({ sharing: 'RED', sensitivity: 'severe' }));
  expect(both.clips).toMatchObject([{ sharing: 'RED', sensitivity: 'severe' }]);
  expect(both.conflicts).toEqual([]);
});

test('a clip goes into packs as the stricter of two markings until the person decides', () => {
  const both = merged(marked({ sharing: 'GREEN' }), marked({ sharing: 'RED' }));
  expect(both.clips).toMatchObject([{ sharing: 'GREEN' }]);
  const settled = (answer: Conflict['settled']) => ({
    ...both,
    conflicts: both.conflicts.map((conflict) => ({ ...conflict, settled: answer })),
  });
  expect([null, 'mine' as const].map((answer) => leaves(settled(answer), 'GREEN'))).toEqual([false, true]);
  expect(leaves(both, 'RED')).toBe(true);
});

test('a briefing that a pack marks more strictly lends that to its clips until the person decides', () => {
  const [mine, theirs] = [marked({}), marked({})].map((library, place) => ({
    ...library,
    briefings: library.briefings.map((each) => ({
      ...each,
      sharing: place === 0 ? ('GREEN' as const) : ('RED' as const),
    })),
  }));
  if (!mine || !theirs) throw new Error('two were made');
  expect(leaves(mine, 'GREEN')).toBe(true);
  expect(leaves(merged(mine, theirs), 'GREEN')).toBe(false);
});
