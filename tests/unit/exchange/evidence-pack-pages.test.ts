import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { exchangeWords } from '../../../lib/words/exchange-words';
import { quoted, uuid } from '../briefing/records';
import { makeRow } from './clip-rows';
import { elements } from './elements';
import { cited, packOf, snapshotOf, sumOf } from './pack-of';

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
  // What a clip leads to can be followed, and its words stand apart from what is told of it.
  const addresses = new Set(links.filter((href) => !relative.includes(href)));
  expect(addresses.size).toBeGreaterThan(0);
  expect(all.filter(({ tagName, properties }) => tagName === 'blockquote' && properties.dir).length).toBeGreaterThan(0);
  expect(all.every(({ tagName, properties }) => (properties.href === undefined ? true : tagName === 'a'))).toBe(true);
  expect(links.filter((href) => !relative.includes(href) && !href.startsWith('https://rovienna.iom.example/'))).toEqual(
    [],
  );
});
