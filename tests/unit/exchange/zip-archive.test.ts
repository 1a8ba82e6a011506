import { execFileSync } from 'node:child_process';
import { randomFillSync } from 'node:crypto';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipEntries } from '../../../lib/documents/zip-entries';
import { crc32 } from '../../../lib/exchange/crc32';
import { zipArchive } from '../../../lib/exchange/zip-archive';
import { hasTool, withFile } from './installed-tools';

const at = '2018-08-08T15:05:07.000Z';
const pause = async () => {};
const file = (path: string, text: string, packed = false) => ({ path, bytes: strToU8(text), packed });

test('the check sum is the one that everybody computes, in one piece or several', () => {
  expect(crc32(strToU8('123456789')).toString(16)).toBe('cbf43926');
  expect(crc32(strToU8('6789'), crc32(strToU8('12345')))).toBe(crc32(strToU8('123456789')));
  expect(crc32(new Uint8Array())).toBe(0);
});

test('any files come back as they were, whatever their names', { timeout: 30_000 }, async () => {
  const path = fc.uniqueArray(
    fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.isWellFormed() && text !== '__proto__'),
    { maxLength: 5 },
  );
  await fc.assert(
    fc.asyncProperty(path, fc.uint8Array({ maxLength: 500 }), fc.boolean(), async (paths, bytes, packed) => {
      const archive = unzipSync(
        await zipArchive(
          paths.map((name) => ({ path: name, bytes, packed })),
          { at, pause },
        ),
      );
      expect(new Map(Object.entries(archive))).toEqual(new Map(paths.map((name) => [name, bytes])));
    }),
  );
});

test('text is compressed; pictures, and what does not get smaller, are stored', async () => {
  const noise = randomFillSync(new Uint8Array(5_000));
  const archive = await zipArchive(
    [
      file('text.txt', 'words '.repeat(1_000)),
      file('picture.png', 'words '.repeat(1_000), true),
      { path: 'noise', bytes: noise, packed: false },
    ],
    { at, pause },
  );
  expect(zipEntries(archive)?.map(({ name, method }) => [name, method])).toEqual([
    ['text.txt', 8],
    ['picture.png', 0],
    ['noise', 0],
  ]);
  expect(unzipSync(archive).noise).toEqual(noise);
});

test('the same files make the same archive in every zone', async () => {
  const files = [file('a/b.txt', 'x'), file('ملف.txt', 'y')];
  const zone = process.env.TZ;
  const made: Uint8Array[] = [];
  for (const name of ['UTC', 'Pacific/Kiritimati', 'America/New_York']) {
    process.env.TZ = name;
    made.push(await zipArchive(files, { at, pause }));
  }
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  expect(made[1]).toEqual(made[0]);
  expect(made[2]).toEqual(made[0]);
});

test('it gives way while it works through large files', async () => {
  let pauses = 0;
  const files = [{ path: 'large', bytes: new Uint8Array(3_000_000), packed: true }, file('small', 'x')];
  await zipArchive(files, {
    at,
    pause: async () => {
      pauses += 1;
    },
  });
  expect(pauses).toBeGreaterThanOrEqual(11);
});

test.skipIf(!hasTool('unzip', '-v'))('the program unzip finds no fault (unzip)', async () => {
  const archive = await zipArchive([file('a/b.txt', 'x'), file('empty', ''), file('ملف.txt', 'y'.repeat(300_000))], {
    at,
    pause,
  });
  expect(withFile('x.zip', archive, (path) => execFileSync('unzip', ['-t', path], { encoding: 'utf8' }))).toContain(
    'No errors detected',
  );
});

test.skipIf(!hasTool('python3', '--version'))('Python reads names, times and texts (python3)', async () => {
  const archive = await zipArchive([file('a/b.txt', 'x'), file('ملف.txt', 'y'.repeat(3_000))], { at, pause });
  const script = [
    'import json, sys, zipfile',
    'z = zipfile.ZipFile(sys.argv[1])',
    'assert z.testzip() is None',
    'print(json.dumps([[i.filename, i.date_time, z.read(i).decode()] for i in z.infolist()]))',
  ].join('\n');
  const told = withFile('x.zip', archive, (path) =>
    execFileSync('python3', ['-c', script, path], { encoding: 'utf8' }),
  );
  expect(JSON.parse(told)).toEqual([
    ['a/b.txt', [2018, 8, 8, 15, 5, 6], 'x'],
    ['ملف.txt', [2018, 8, 8, 15, 5, 6], 'y'.repeat(3_000)],
  ]);
  expect(strFromU8(unzipSync(archive)['a/b.txt'] ?? new Uint8Array())).toBe('x');
});

test('more files than an archive can list are refused', async () => {
  const one = file('x', '');
  await expect(
    zipArchive(
      Array.from({ length: 65_536 }, () => one),
      { at, pause },
    ),
  ).rejects.toThrow(RangeError);
});
