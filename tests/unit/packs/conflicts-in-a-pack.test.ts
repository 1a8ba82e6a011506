import { expect, test } from 'vitest';
import type { Conflict } from '../../../lib/model/conflict';
import { emptyLibrary, type Library } from '../../../lib/model/library';
import { readPack } from '../../../lib/packs/read-pack';
import { makeClip, makeMeeting, makeSource, makeTopic, quoted, uuid } from '../briefing/records';
import { merged } from './merged';
import { packOfFiles } from './pack-of-files';
import { packTools } from './pack-tools';

const source = makeSource(1, { title: 'A report' });
const [clip, other] = [1, 2].map((number) => makeClip(number, source, quoted(`Roof ${number} was mended.`))) as [
  Library['clips'][number],
  Library['clips'][number],
];
const library: Library = {
  ...emptyLibrary(),
  meetings: [makeMeeting()],
  topics: [makeTopic(0, 'Shelter')],
  sources: [source],
  clips: [clip, other],
};
const note = { table: 'clips', recordId: clip.id, field: 'note', theirs: 'As they say' } as const;
const conflictOf = (given: Partial<Conflict>): Conflict => ({
  ...{ id: uuid(700), packId: uuid(77), foundAt: '2018-08-01T08:00:00.000Z', settled: null },
  ...note,
  ...given,
});

const readWith = async (...conflicts: object[]) =>
  readPack(await packOfFiles({ ...library, conflicts }, {}), packTools);
async function conflictsRead(...conflicts: Conflict[]): Promise<Conflict[]> {
  const read = await readWith(...conflicts);
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return read.library.conflicts;
}

test.each<[string, unknown]>([
  ['id', other.id],
  ['clippedAt', '2001-01-01T00:00:00.000Z'],
  ['selectors', []],
  ['contentHash', '0'.repeat(64)],
  ['nonAttributable', false],
  ['pageUrl', 'javascript:alert(1)'],
  ['fragmentUrl', 'javascript:alert(1)'],
])('a difference in %s is passed over, for a merge finds none', async (field, theirs) => {
  expect(await conflictsRead(conflictOf({ field, theirs }), conflictOf({ id: uuid(701) }))).toMatchObject([note]);
});

test.each<Partial<Conflict>>([
  { field: 'content', theirs: { kind: 'link', target: 'javascript:alert(1)', text: 'here' } },
  {
    ...{ table: 'topics', recordId: uuid(100), field: 'ask' },
    theirs: [{ type: 'paragraph', children: [{ type: 'link', url: 'data:,x', children: [] }] }],
  },
  {
    ...{ table: 'sources', recordId: source.id, field: 'fields' },
    theirs: { ...source.fields, url: 'javascript:alert(1)' },
  },
])('an address in $field that leads to no page is refused, as it is in a record', async (given) => {
  expect(await readWith(conflictOf(given))).toMatchObject({ fault: { kind: 'no-record', field: 'theirs' } });
});

test('what is shown as one line cannot turn what stands around it', async () => {
  const title = { table: 'topics', recordId: uuid(100), field: 'title', theirs: 'a\u202eb' } as const;
  expect(await conflictsRead(conflictOf(title))).toMatchObject([{ ...title, theirs: 'ab' }]);
});

test('what somebody else settled is open here, and hides nothing that is found later', () => {
  const said = { ...library, clips: [{ ...clip, note: note.theirs }, other] };
  const mine = { ...library, clips: [{ ...clip, note: 'As I say' }, other] };
  const [found] = merged(mine, said).conflicts;
  const bring = (given: Partial<Conflict>) =>
    merged(mine, { ...library, conflicts: [conflictOf({ id: found?.id ?? '', settled: 'mine', ...given })] });
  expect(bring({}).conflicts).toMatchObject([{ ...note, id: found?.id, settled: null }]);
  const hidden = merged(bring({ field: 'typed', theirs: '12' }), said);
  expect(hidden.conflicts).toContainEqual(expect.objectContaining({ ...note, settled: null }));
});

test('what a pack says otherwise of a record there is no difference where it says so here', () => {
  const mine = { ...library, clips: [{ ...clip, note: note.theirs }, other] };
  expect(merged(mine, { ...library, conflicts: [conflictOf({ settled: 'mine' })] }).conflicts).toEqual([]);
});

test('what she settled stays settled, whoever else has it open', () => {
  const mine = { ...library, conflicts: [conflictOf({ settled: 'mine' })] };
  expect(merged(mine, { ...library, conflicts: [conflictOf({ id: uuid(702) })] }).conflicts).toEqual(mine.conflicts);
});
