import { strFromU8, strToU8 } from 'fflate';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { exchangeWords } from '../../../lib/words/exchange-words';
import { makeSource, quoted, uuid } from '../briefing/records';
import { hostileTexts, makeRow } from './clip-rows';
import { elements } from './elements';
import { cited, packOf, snapshotOf } from './pack-of';

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

test('a direction that a title leaves open ends with it, and does not turn our words', async () => {
  const { text } = await packOf({ clips: [], meeting: { title: 'Meeting \u2067of July', date: null } });
  expect(text('index.html')).toContain('<bdi>Meeting \u2067of July\u2069</bdi>');
});
