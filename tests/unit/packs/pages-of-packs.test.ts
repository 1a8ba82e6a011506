import { gzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { blankBriefing } from '../../../lib/model/briefing';
import type { Clip } from '../../../lib/model/clip';
import type { Conflict } from '../../../lib/model/conflict';
import { emptyLibrary, type Library } from '../../../lib/model/library';
import { chooseLibrary, type PackChoice } from '../../../lib/packs/choose-library';
import { makeClip, makeMeeting, makeSource, makeTopic, quoted, uuid } from '../briefing/records';

const source = makeSource(1, { title: 'Report' });
const snapshotId = uuid(7001);
const text = 'Some 40 roofs were mended. Mended by the yard. The survivor lives in tent 14.';
const open = makeClip(1, source, quoted('Some 40 roofs were mended.'), { snapshotId });
const other = makeClip(2, source, quoted('Mended by the yard.'), { snapshotId });
const third = makeClip(3, source, quoted('The survivor lives in tent 14.'), { snapshotId });
const [meeting, another] = [makeMeeting(), { ...makeMeeting(), id: uuid(2) }];

/** One page with three clips: two on topics of the meeting, and one that stands where it is put, marked so. */
function library(marks: Partial<Clip> = {}, topicId: string | null = uuid(100), included = true): Library {
  const clips = [open, other, { ...third, ...marks }];
  const places = [uuid(100), uuid(101), topicId];
  return {
    ...emptyLibrary(),
    ...{ meetings: [meeting, another], sources: [source], clips },
    topics: [makeTopic(0, 'Shelter'), makeTopic(1, 'Yard'), { ...makeTopic(2, 'Else'), meetingId: another.id }],
    snapshots: [
      {
        ...{ id: snapshotId, canonicalUrl: open.canonicalUrl, sha256: '0'.repeat(64), truncated: false },
        ...{ takenAt: open.clippedAt, gzip: new Uint8Array(gzipSync(new TextEncoder().encode(text))) },
      },
    ],
    tags: clips.flatMap(({ id }, position) => {
      const place = places[position] ?? null;
      const tag = { id: uuid(30 + position), clipId: id, position, taggedAt: open.clippedAt };
      return place === null ? [] : [{ ...tag, topicId: place, included: position < 2 || included }];
    }),
    briefings: [blankBriefing({ id: uuid(90), meetingId: meeting.id })],
  };
}

/** As the page opens on which a pack is made. */
const opening: PackChoice = {
  ...{ meetingId: meeting.id, topicIds: new Set([uuid(100), uuid(101)]), without: new Set() },
  ...{ ownTexts: false, minutes: true, sharing: null, sensitivity: null, sensitive: { outBut: new Set() } },
  pages: new Set([snapshotId]),
};
const chosen = (from: Library, choice: Partial<PackChoice> = {}) => {
  const { library: pack, leftOut, pages, pagesClosed } = chooseLibrary(from, { ...opening, ...choice });
  return {
    clips: pack.clips.map(({ id }) => id),
    pages: pack.snapshots.length,
    mayGo: pages.length,
    pagesClosed,
    leftOut,
  };
};
const http = open.canonicalUrl.replace(/^https:/, 'http:');

test.each<[string, Library, Partial<PackChoice>, number]>([
  ['nothing of it is left behind', library(), {}, 1],
  ['a clip was left behind by hand', library(), { without: new Set([third.id]) }, 0],
  ['a clip that is out of the briefing was', library({}, uuid(100), false), { without: new Set([third.id]) }, 0],
  ['one met without encryption was', library({ canonicalUrl: http }), { without: new Set([third.id]) }, 0],
  ['a topic with a clip of it was', library(), { topicIds: new Set([uuid(100)]) }, 0],
  ['a clip is above the ceiling', library({ sharing: 'RED' }), { sharing: 'GREEN' }, 0],
  ['a clip is of high sensitivity', library({ sensitivity: 'high' }), {}, 0],
  ['and goes all the same', library({ sensitivity: 'high' }), { sensitive: { outBut: new Set([third.id]) } }, 1],
  ['a clip in the inbox is of severe sensitivity', library({ sensitivity: 'severe' }, null), {}, 0],
  ['a clip of another meeting is', library({ sensitivity: 'high' }, uuid(102)), {}, 0],
  ['a clip of another meeting is not marked', library({}, uuid(102)), {}, 1],
])('the text of a page goes along or not: %s', (_, from, choice, pages) => {
  expect(chosen(from, choice)).toMatchObject({ pages, mayGo: pages, pagesClosed: 1 - pages });
  expect(chosen(from, { ...choice, pages: new Set() })).toMatchObject({ pages: 0, mayGo: pages });
});

test('a clip of high sensitivity stays behind unless it is named, and no name lifts a ceiling', () => {
  const marked = library({ sensitivity: 'high', sharing: 'AMBER+STRICT' });
  const clip = expect.objectContaining({ id: third.id });
  expect(chosen(marked)).toMatchObject({ clips: [open.id, other.id], leftOut: [{ clip, onlySensitive: true }] });
  const named = { sensitive: { outBut: new Set([third.id]) } };
  expect(chosen(marked, named)).toMatchObject({ clips: [open.id, other.id, third.id], leftOut: [] });
  expect(chosen(marked, { ...named, sharing: 'GREEN' })).toMatchObject({
    ...{ clips: [open.id, other.id], leftOut: [{ clip, onlySensitive: false }] },
  });
});

test('a clip of which a pack says that it is of high sensitivity stays behind until the person decides', () => {
  const waits: Conflict = {
    ...{ id: uuid(40), packId: uuid(41), table: 'clips', recordId: third.id, field: 'sensitivity', theirs: 'high' },
    ...{ foundAt: open.clippedAt, settled: null },
  };
  expect(chosen({ ...library(), conflicts: [waits] }).clips).toEqual([open.id, other.id]);
});
