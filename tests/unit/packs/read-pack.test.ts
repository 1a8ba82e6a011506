import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { emptyLibrary, type Library } from '../../../lib/model/library';
import type { PackFault } from '../../../lib/packs/pack-fault';
import { packLimits } from '../../../lib/packs/pack-limits';
import { readPack } from '../../../lib/packs/read-pack';
import { writePack } from '../../../lib/packs/write-pack';
import { schemaVersion } from '../../../lib/store/database-schema';
import { makeClip, makeMeeting, makeSource, makeTopic, quoted, uuid } from '../briefing/records';
import { anyLibrary } from './any-library';
import { packOfFiles } from './pack-of-files';
import { packTools, wholePack } from './pack-tools';
import { sortedLibrary } from './sorted-library';

const source = makeSource(1, { title: 'A report' });
const sample: Library = {
  ...emptyLibrary(),
  meetings: [makeMeeting()],
  topics: [makeTopic(0, 'Arrivals')],
  sources: [source],
  clips: [makeClip(1, source, quoted('Forty roofs were mended.'))],
};
const record = (table: keyof Library, at = 0): Record<string, unknown> => ({ ...Object(sample[table][at]) });

async function faultOf(bytes: Uint8Array): Promise<PackFault> {
  const read = await readPack(bytes, packTools);
  if (read.ok) throw new Error('was read');
  return read.fault;
}

test('whatever a library holds, its pack holds the very same, and the same library makes the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(anyLibrary(), async (library) => {
      const pack = wholePack(library);
      const bytes = await writePack(pack, schemaVersion, packTools);
      const read = await readPack(bytes, packTools);
      if (!read.ok) throw new Error(JSON.stringify(read.fault));
      expect(read.head).toEqual(pack.head);
      expect(sortedLibrary(read.library)).toEqual(sortedLibrary(library));
      expect(await writePack({ head: read.head, library: read.library }, schemaVersion, packTools)).toEqual(bytes);
    }),
    { numRuns: Number(process.env.PROVE_RUNS ?? 60) },
  );
});

test('a table that is too long for one file goes on in another', async () => {
  const long = 'a word '.repeat(60_000);
  const clips = Array.from({ length: 8 }, (_, at) => makeClip(at, source, quoted(`${at} ${long}`)));
  const library = { ...emptyLibrary(), sources: [source], clips };
  const bytes = await writePack(wholePack(library), schemaVersion, packTools);
  const read = await readPack(bytes, packTools);
  expect(read).toMatchObject({ ok: true });
  expect(read.ok && read.library.clips).toEqual(clips);
  expect(new TextDecoder('latin1').decode(bytes)).toContain('records/clips-2.json');
});

describe('one flipped bit', () => {
  test('is refused, or changes nothing', async () => {
    const bytes = await writePack(wholePack(sample), schemaVersion, packTools);
    const whole = await readPack(bytes, packTools);
    let refused = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
      const read = await readPack(damaged, packTools);
      if (read.ok) expect(read).toEqual(whole);
      else refused += 1;
    }
    expect(refused).toBeGreaterThan(bytes.length / 2);
  });
});

describe('a pack is refused, with the place where it is wrong,', () => {
  test.each<[string, Record<string, unknown>, PackFault]>([
    [
      'for a field that does not fit',
      { 'records/clips.json': [{ ...record('clips'), note: 7 }] },
      { kind: 'no-record', file: 'records/clips.json', table: 'clips', record: 1, field: 'note' },
    ],
    [
      'for a field that no record has',
      { 'records/topics.json': [{ ...record('topics'), colour: 'red' }] },
      { kind: 'no-record', file: 'records/topics.json', table: 'topics', record: 1, field: '' },
    ],
    [
      'for an address that runs a script',
      { 'records/clips.json': [{ ...record('clips'), pageUrl: 'javascript:alert(1)' }] },
      { kind: 'unsafe-address', file: 'records/clips.json', table: 'clips', record: 1, field: 'pageUrl' },
    ],
    [
      'for a record that refers to nothing',
      { 'records/topics.json': [{ ...record('topics'), meetingId: uuid(99) }] },
      { kind: 'refers-to-nothing', table: 'topics', record: 1, field: 'meetingId' },
    ],
    [
      'for a record that stands twice',
      { 'records/meetings.json': [record('meetings'), record('meetings')] },
      { kind: 'twice', table: 'meetings' },
    ],
    ['for a list that is none', { 'records/clips.json': { a: 1 } }, { kind: 'not-json', file: 'records/clips.json' }],
    ['for a file that is none of ours', { 'notes.txt': [] }, { kind: 'unlisted', file: 'notes.txt' }],
    [
      'for a picture that is not there',
      { 'records/images.json': [{ id: uuid(8), mime: 'image/png', width: 1, height: 1 }] },
      { kind: 'missing', file: `images/${uuid(8)}.png` },
    ],
    [
      'for a picture of no record',
      { [`images/${uuid(8)}.png`]: [] },
      { kind: 'unlisted', file: `images/${uuid(8)}.png` },
    ],
  ])('%s', async (_, files, fault) => {
    expect(await faultOf(await packOfFiles(sample, files))).toEqual(fault);
  });

  test('for a name that reaches the prototype, and no prototype changes', async () => {
    const text = JSON.stringify([record('topics')]).replace('"title"', '"__proto__":{"polluted":1},"title"');
    const fault = await faultOf(await packOfFiles(sample, {}, { 'records/topics.json': text }));
    expect(fault).toEqual({
      kind: 'unsafe-name',
      file: 'records/topics.json',
      table: 'topics',
      record: 1,
      field: '__proto__',
    });
    expect('polluted' in {}).toBe(false);
  });

  test('for lists in lists without end', async () => {
    const text = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(await faultOf(await packOfFiles(sample, {}, { 'records/topics.json': text }))).toMatchObject({
      kind: 'too-deep',
    });
  });

  test('for a file that comes to far more than as it is packed, before it is whole', async () => {
    const text = `[${' '.repeat(20_000_000)}]`;
    expect(await faultOf(await packOfFiles(sample, {}, { 'records/topics.json': text }))).toEqual({
      kind: 'too-large',
      file: 'records/topics.json',
    });
  });

  test('for pictures that would come to more than a file may be, before the first is inflated', async () => {
    const bytes = 20 * 1024 * 1024;
    const files = Array.from({ length: Math.ceil(packLimits.file / bytes) }, (_, at) => ({
      ...{ path: `images/${uuid(at)}.png`, bytes },
      sha256: 'a'.repeat(64),
    }));
    const manifest = { files };
    expect(await faultOf(await packOfFiles({}, {}, {}, manifest))).toEqual({
      kind: 'too-large',
      file: 'manifest.json',
    });
  });

  test.each([
    ['a newer version of the records', { schemaVersion: schemaVersion + 1 }, 'newer'],
    ['a newer form', { formatVersion: 2 }, 'newer'],
    ['another format', { format: 'rapporteur-evidence-pack' }, 'not-a-pack'],
    ['another count', { counts: { meetings: 2 } }, 'damaged'],
  ])('for %s', async (_, manifest, kind) => {
    expect(await faultOf(await packOfFiles(sample, {}, {}, manifest))).toMatchObject({ kind });
  });

  test.each([
    ['what is no archive', strToU8('minutes of the meeting')],
    ['an archive of something else', zipSync({ 'word/document.xml': strToU8('<x/>') })],
    ['nothing', new Uint8Array()],
  ])('for %s', async (_, bytes) => {
    expect(await faultOf(bytes)).toEqual({ kind: 'not-a-pack' });
  });

  test('for a file over the limit without reading it', async () => {
    expect(await faultOf(new Uint8Array(packLimits.file + 1))).toEqual({ kind: 'too-large' });
  });
});

test('a title cannot turn the line that it stands on', async () => {
  const files = { 'records/meetings.json': [{ ...record('meetings'), title: 'Minutes \u202egnp.exe' }] };
  const read = await readPack(await packOfFiles(sample, files), packTools);
  expect(read.ok && read.library.meetings[0]?.title).toBe('Minutes gnp.exe');
});
