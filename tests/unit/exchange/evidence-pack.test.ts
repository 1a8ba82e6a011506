import { execFileSync } from 'node:child_process';
import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { zipEntries } from '../../../lib/documents/zip-entries';
import { exchangeWords } from '../../../lib/words/exchange-words';
import { quoted } from '../briefing/records';
import { makeRow } from './clip-rows';
import { hasTool, withFile } from './installed-tools';
import { cited, packOf, snapshotOf, sumOf } from './pack-of';

test('a pack holds the briefing, each clip, each page, each picture, the tables and the sums', async () => {
  const { files } = await packOf();
  expect([...files.keys()]).toEqual([
    'README.txt',
    'index.html',
    'briefing.html',
    'briefing.docx',
    'evidence/E001-Increased-Secondary-Displacement-in-Western-Balk.txt',
    'evidence/E002-Increased-Secondary-Displacement-in-Western-Balk.txt',
    'evidence/E003-Increased-Secondary-Displacement-in-Western-Balk.txt',
    'snapshots/1-rovienna-iom-example.txt',
    'images/1.jpg',
    'sources.csl.json',
    'clips.csv',
    'figures.csv',
    'tables.xlsx',
    'manifest.json',
    'SHA256SUMS',
  ]);
});

test('figures and the workbook are in the list, in the manifest and in the sums, and nobody else may have their names', async () => {
  const file = { path: 'figures.csv', mime: 'text/csv', bytes: strToU8('another') };
  const { text, files } = await packOf({ files: [file] });
  const { files: listed }: { files: { path: string; sha256: string; what: string }[] } = JSON.parse(
    text('manifest.json'),
  );
  const { tables } = exchangeWords.pack.what;
  for (const path of ['figures.csv', 'tables.xlsx'] as const) {
    expect(listed.find((each) => each.path === path)).toMatchObject({
      sha256: sumOf(files.get(path) ?? ''),
      what: tables[path],
    });
    expect(text('SHA256SUMS')).toContain(path);
    expect(text('index.html')).toContain(`href="${path}"`);
    expect(text('README.txt')).toContain(path);
  }
  expect(text('figures.csv')).toContain('11267');
  expect(text('figures-2.csv')).toBe('another');
});

test('a clip’s text tells its words, its source and what belongs to it', async () => {
  const { text } = await packOf();
  expect(text('evidence/E001-Increased-Secondary-Displacement-in-Western-Balk.txt')).toBe(
    [
      'E001',
      '',
      'Quote, as clipped',
      '> A total of 11,267.',
      '> In all.',
      '',
      'Item: 2. Arrivals',
      'Kind: excerpt',
      'Citation: Source: IOM, Increased Displacement, 1 August 2018.',
      'Address: https://rovienna.iom.example/news/increased-displacement?a=1&b=2',
      'Address of the quote: https://rovienna.iom.example/n#:~:text=a',
      'Clipped at: 2018-08-06 09:30 UTC',
      'The page as it was: ../snapshots/1-rovienna-iom-example.txt',
      '',
    ].join('\n'),
  );
  const second = text('evidence/E002-Increased-Secondary-Displacement-in-Western-Balk.txt');
  for (const line of [
    '> Bar chart',
    'Image: ../images/1.jpg',
    'Sharing: TLP:GREEN',
    'Sensitivity: low',
    'Transcribed by hand from an image.',
  ])
    expect(second).toContain(line);
  expect(text('evidence/E003-Increased-Secondary-Displacement-in-Western-Balk.txt')).toContain(
    'The briefing says in its own words\n> In short.',
  );
});

test('every file agrees with the manifest and with SHA256SUMS', async () => {
  const { files, text } = await packOf();
  const manifest = JSON.parse(text('manifest.json'));
  expect(manifest).toMatchObject({
    format: 'rapporteur-evidence-pack',
    version: 1,
    madeAt: '2018-08-08T15:05:00.000Z',
    marking: 'TLP:AMBER',
  });
  const listed: { path: string; bytes: number; sha256: string; mime: string }[] = manifest.files;
  expect(listed.map(({ path }) => path)).toEqual(
    [...files.keys()].filter((path) => !/^(manifest|SHA)/.test(path)).toSorted(),
  );
  for (const { path, bytes, sha256 } of listed) {
    expect([path, files.get(path)?.length, sumOf(files.get(path) ?? '')]).toEqual([path, bytes, sha256]);
  }
  const sums = text('SHA256SUMS')
    .trimEnd()
    .split('\n')
    .map((line) => /^([0-9a-f]{64}) {2}(\S.*)$/u.exec(line));
  expect(sums.map((match) => match?.[2])).toEqual([...files.keys()].filter((path) => path !== 'SHA256SUMS').toSorted());
  for (const match of sums) expect(match?.[1]).toBe(sumOf(files.get(match?.[2] ?? '') ?? ''));
});

test('a source that is cited twice is listed once, with the day on which it was last read', async () => {
  const clips = ['2018-08-01T10:00:00.000Z', '2018-08-05T23:00:00.000Z'].map((clippedAt, index) =>
    cited(makeRow(index, quoted('x'), { clippedAt })),
  );
  const { text } = await packOf({ clips });
  expect(JSON.parse(text('sources.csl.json'))).toMatchObject([{ accessed: { 'date-parts': [[2018, 8, 6]] } }]);
});

test('the same input makes the same pack', async () => {
  expect((await packOf()).archive).toEqual((await packOf()).archive);
});

test('pictures are stored, texts are compressed', async () => {
  const { archive } = await packOf();
  const methods = new Map(zipEntries(archive)?.map(({ name, method }) => [name, method]));
  expect([
    methods.get('images/1.jpg'),
    methods.get('briefing.docx'),
    methods.get('index.html'),
    methods.get('clips.csv'),
  ]).toEqual([0, 0, 8, 8]);
});

test('it gives way while it works', async () => {
  let pauses = 0;
  const snapshots = [snapshotOf(1, 'x'.repeat(2_000_000))];
  await packOf({
    snapshots,
    pause: async () => {
      pauses += 1;
    },
  });
  expect(pauses).toBeGreaterThanOrEqual(9);
});

test('a pack of nothing is a pack', async () => {
  const { files, text } = await packOf({ clips: [], snapshots: [], images: [], files: [], marking: '' });
  expect(files.size).toBe(8);
  expect(text('index.html')).toContain(exchangeWords.pack.noEvidence);
  expect(text('README.txt')).toContain(
    'Meeting: Regional IM Working Group, August\nDate of the meeting: 2018-08-09\nMade at: 2018-08-08 15:05 UTC\n',
  );
});

test.skipIf(!hasTool('unzip', '-v') || !hasTool('sha256sum', '--version'))(
  'whoever gets it unpacks and checks it with everyday tools (unzip, sha256sum)',
  async () => {
    const { archive } = await packOf();
    const told = withFile('pack.zip', archive, (path, folder) => {
      execFileSync('unzip', ['-q', path, '-d', `${folder}/pack`]);
      return execFileSync('sha256sum', ['--strict', '-c', 'SHA256SUMS'], { cwd: `${folder}/pack`, encoding: 'utf8' });
    });
    expect(
      told
        .trimEnd()
        .split('\n')
        .filter((line) => !line.endsWith(': OK')),
    ).toEqual([]);
  },
);
