import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { zipEntries } from '../../../lib/documents/zip-entries';
import { evidencePack } from '../../../lib/exchange/evidence-pack';
import type { PackClip, PackInput, PackSnapshot } from '../../../lib/exchange/pack-input';
import { exchangeWords } from '../../../lib/words/exchange-words';
import { makeSource, quoted, uuid } from '../briefing/records';
import { hostileTexts, makeRow } from './clip-rows';
import { hasTool, withFile } from './installed-tools';

const sumOf = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

function snapshotOf(number: number, text: string, given: Partial<PackSnapshot> = {}): PackSnapshot {
  return {
    id: uuid(4000 + number),
    canonicalUrl: 'https://rovienna.iom.example/news/increased-displacement',
    sha256: sumOf(text),
    takenAt: '2018-08-06T09:30:00.000Z',
    truncated: false,
    text,
    ...given,
  };
}

const cited = (row: ReturnType<typeof makeRow>): PackClip => ({
  ...row,
  citation: 'Source: IOM, Increased Displacement, 1 August 2018.',
  seenAgain: [],
});

function inputOf(given: Partial<PackInput> = {}): PackInput {
  const image = {
    kind: 'image' as const,
    imageId: uuid(9),
    target: null,
    alt: 'Bar chart',
    caption: '',
    credit: '',
    fidelity: 'original' as const,
  }; // literals of the union
  return {
    meeting: { title: 'Regional IM Working Group, August', date: '2018-08-09' },
    preparedAt: '2018-08-08T15:05:00.000Z',
    marking: 'TLP:AMBER',
    files: [
      { path: 'briefing.html', mime: 'text/html', bytes: strToU8('<!doctype html><p>Briefing') },
      {
        path: 'briefing.docx',
        mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        bytes: strToU8('PK'),
      },
    ],
    tables: [
      { path: 'figures.csv', mime: 'text/csv', bytes: strToU8('Value\r\n11267\r\n') },
      {
        path: 'tables.xlsx',
        mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        bytes: strToU8('PK'),
      },
    ],
    clips: [
      cited(
        makeRow(1, quoted('A total of 11,267.\nIn all.'), {
          snapshotId: uuid(4001),
          fragmentUrl: 'https://rovienna.iom.example/n#:~:text=a',
        }),
      ),
      cited(makeRow(2, image, { transcribed: true, sharing: 'GREEN', sensitivity: 'low' })),
      cited(makeRow(3, quoted('The whole sentence.'), { shown: { kind: 'paraphrase', text: 'In short.' } })),
    ],
    snapshots: [snapshotOf(1, 'Readable text of the page.\nرقم 636.426')],
    images: [{ id: uuid(9), mime: 'image/jpeg', width: 4, height: 2, bytes: new Uint8Array(100) }],
    zone: 'Europe/Zurich',
    words: exchangeWords,
    sha256: async (bytes) => sumOf(bytes),
    pause: async () => {},
    ...given,
  };
}

async function packOf(
  given: Partial<PackInput> = {},
): Promise<{ archive: Uint8Array; files: Map<string, Uint8Array>; text(path: string): string }> {
  const archive = await evidencePack(inputOf(given));
  const files = new Map(Object.entries(unzipSync(archive)));
  return { archive, files, text: (path) => strFromU8(files.get(path) ?? new Uint8Array()) };
}

function elements(node: Nodes): Element[] {
  const children = 'children' in node ? node.children.flatMap(elements) : [];
  return node.type === 'element' ? [node, ...children] : children;
}

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

test('a page stands exactly as it was stored, and a page that was changed is told', async () => {
  const clips = [1, 2].map((number) => cited(makeRow(number, quoted('x'), { snapshotId: uuid(4000 + number) })));
  const snapshots = [
    snapshotOf(1, 'As it was.\r\n\u0000'),
    snapshotOf(2, 'Changed.', { sha256: sumOf('Before.'), truncated: true }),
  ];
  const { text } = await packOf({ clips, snapshots });
  expect(text('snapshots/1-rovienna-iom-example.txt')).toBe('As it was.\r\n\u0000');
  const pages = JSON.parse(text('manifest.json')).files.flatMap((file: { snapshot?: unknown }) => file.snapshot ?? []);
  const told = {
    address: 'https://rovienna.iom.example/news/increased-displacement',
    takenAt: '2018-08-06T09:30:00.000Z',
  };
  const seenIn = (number: number) => [
    {
      path: `evidence/E00${number}-Increased-Secondary-Displacement-in-Western-Balk.txt`,
      seenAt: '2018-08-06T09:30:00.000Z',
    },
  ];
  expect(pages).toEqual([
    { ...told, truncated: false, storedSha256: sumOf('As it was.\r\n\u0000'), agrees: true, evidence: seenIn(1) },
    { ...told, truncated: true, storedSha256: sumOf('Before.'), agrees: false, evidence: seenIn(2) },
  ]);
  expect(text('index.html')).toContain(exchangeWords.pack.disagrees);
  expect(text('index.html')).toContain(exchangeWords.pack.truncated);
});

test('words that were seen again have each page as it was then, with its time and its sum', async () => {
  const [first, later, last] = ['2018-08-06T09:30:00.000Z', '2018-08-07T10:00:00.000Z', '2018-08-09T23:15:00.000Z'];
  const seen = {
    ...cited(makeRow(1, quoted('A total of 11,267.'), { snapshotId: uuid(4001) })),
    seenAgain: [
      { at: later ?? '', snapshotId: uuid(4001) }, // nothing had changed
      { at: last ?? '', snapshotId: uuid(4002) },
    ],
  };
  const other = cited(makeRow(2, quoted('Another.'), { snapshotId: null }));
  const snapshots = [snapshotOf(1, 'As it was.'), snapshotOf(2, 'As it was later.', { takenAt: last ?? '' })];
  const { files, text } = await packOf({ clips: [seen, other], snapshots });
  const [evidence = '', untold = ''] = [...files.keys()].filter((path) => path.startsWith('evidence/'));
  const [pageThen = '', pageLast = ''] = [...files.keys()].filter((path) => path.startsWith('snapshots/'));
  expect(text(pageLast)).toBe('As it was later.');
  expect(text(evidence)).toContain(
    [
      `The page as it was: ../${pageThen}`,
      'Seen again at: 2018-08-07 10:00 UTC',
      `The page as it was then: ../${pageThen}`,
      'Seen again at: 2018-08-09 23:15 UTC',
      `The page as it was then: ../${pageLast}`,
    ].join('\n'),
  );
  expect(text(untold)).not.toContain('Seen again');
  const listed: { path: string; sha256: string; snapshot?: { takenAt: string; evidence: unknown } }[] = JSON.parse(
    text('manifest.json'),
  ).files;
  expect(listed.filter(({ snapshot }) => snapshot)).toMatchObject([
    {
      ...{ path: pageThen, sha256: sumOf('As it was.') },
      snapshot: {
        takenAt: first,
        evidence: [
          { path: evidence, seenAt: first },
          { path: evidence, seenAt: later },
        ],
      },
    },
    {
      ...{ path: pageLast, sha256: sumOf('As it was later.') },
      snapshot: { takenAt: last, evidence: [{ path: evidence, seenAt: last }] },
    },
  ]);
  const section = elements(fromHtml(text('index.html'))).find(({ properties }) => properties.id === 'E001');
  const links = elements(section ?? { type: 'root', children: [] }).map(({ properties }) => properties.href);
  expect(links.filter((href) => href === pageThen || href === pageLast)).toEqual([pageThen, pageThen, pageLast]);
  expect(JSON.parse(text('sources.csl.json'))).toMatchObject([{ accessed: { 'date-parts': [[2018, 8, 10]] } }]);
});

test('the list is a page without script that leads to files of the pack only, and every one of them is there', async () => {
  const { files, text } = await packOf();
  const all = elements(fromHtml(text('index.html')));
  const policy = all.find(({ properties }) => String(properties.httpEquiv) === 'Content-Security-Policy');
  expect(policy?.properties.content).toContain("default-src 'none'");
  expect(all.filter(({ tagName }) => /^(script|img|iframe|link|form|object|base)$/.test(tagName))).toEqual([]);
  const links = all.flatMap(({ properties }) => (typeof properties.href === 'string' ? [properties.href] : []));
  const relative = links.filter((href) => !/^https?:/.test(href));
  for (const href of relative) expect([...files.keys()]).toContain(decodeURIComponent(href));
  expect(new Set(relative).size).toBe(files.size - 1);
  expect(links.filter((href) => !relative.includes(href) && !href.startsWith('https://rovienna.iom.example/'))).toEqual(
    [],
  );
});

test('of a clip that is not for attribution the pack holds the words, and nothing of who said them', async () => {
  const secret = makeSource(7, {
    url: 'https://secret.example/a',
    title: 'Secret title',
    producer: ['Secret Office'],
    foundOn: 'Secret Portal',
  });
  const row = makeRow(
    1,
    quoted('We will stop.'),
    { nonAttributable: true, snapshotId: uuid(4001) },
    { source: secret, topics: [] },
  );
  const link = makeRow(
    2,
    { kind: 'link', target: 'https://secret.example/b', text: 'The data' },
    { nonAttributable: true },
    { source: secret },
  );
  const clips = [row, link].map((each) => ({
    ...each,
    citation: 'Source: Secret Office.',
    seenAgain: [{ at: '2018-08-07T10:00:00.000Z', snapshotId: uuid(4002) }],
  }));
  const { files, text } = await packOf({
    clips,
    snapshots: [1, 2].map((number) =>
      snapshotOf(number, `Secret text ${number}`, { canonicalUrl: 'https://secret.example/a' }),
    ),
  });
  expect(text('evidence/E001-excerpt.txt')).toContain('> We will stop.');
  expect(text('evidence/E001-excerpt.txt')).toContain(exchangeWords.pack.nonAttributable);
  for (const [path, bytes] of files) expect(`${path}\n${strFromU8(bytes)}`).not.toMatch(/secret/i);
  expect(JSON.parse(text('sources.csl.json'))).toEqual([]);
});

test('a source that is cited twice is listed once, with the day on which it was last read', async () => {
  const clips = ['2018-08-01T10:00:00.000Z', '2018-08-05T23:00:00.000Z'].map((clippedAt, index) =>
    cited(makeRow(index, quoted('x'), { clippedAt })),
  );
  const { text } = await packOf({ clips });
  expect(JSON.parse(text('sources.csl.json'))).toMatchObject([{ accessed: { 'date-parts': [[2018, 8, 6]] } }]);
});

test('whatever a page says, the names of files are safe and the list stays a list', async () => {
  const clips = hostileTexts.map((text, index) =>
    cited(
      makeRow(
        index,
        quoted(text),
        { note: text },
        { source: makeSource(index, { title: text }), topics: [{ number: 1, title: text }] },
      ),
    ),
  );
  const files = [
    ...hostileTexts,
    'a/../../briefing.html',
    'C:\\briefing.html',
    'README.txt',
    'readme.TXT',
    'manifest.json',
  ].map((path) => ({
    ...{ path, mime: 'text/html', bytes: strToU8('x') },
  }));
  const { files: packed, text } = await packOf({
    clips,
    files,
    meeting: { title: hostileTexts.join(' '), date: null },
  });
  const paths = [...packed.keys()];
  expect(paths.filter((path) => path.startsWith('evidence/'))).toHaveLength(hostileTexts.length);
  expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
  for (const path of paths) {
    expect(path).toMatch(/^(?:(?:evidence|snapshots|images)\/)?[\p{L}\p{N}][\p{L}\p{M}\p{N}. -]*$/u);
    expect(path.length).toBeLessThan(80);
    expect(path).not.toMatch(/\.\.|(^|\/)(con|prn|aux|nul)\./i);
  }
  expect(paths).toContain('evidence/E026-etc-passwd.txt');
  expect(paths).toContain('evidence/E027-con.txt');
  const all = elements(fromHtml(text('index.html')));
  expect(all.filter(({ tagName }) => /^(script|img|b)$/.test(tagName))).toEqual([]);
  for (const { properties } of all) expect(Object.keys(properties).filter((name) => /^on/i.test(name))).toEqual([]);
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
