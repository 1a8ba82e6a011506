import { strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import { clipRowsOf, figureRowsOf } from '../../../entrypoints/desk/hand-out/rows-of';
import { layoutBriefing } from '../../../lib/briefing/flow/layout-briefing';
import { makeBriefing } from '../../../lib/briefing/make-briefing';
import { renderMarkdown } from '../../../lib/briefing/markdown/render-markdown';
import { unattributedFigure } from '../../../lib/briefing/unattributed-figure';
import { clipsSheet } from '../../../lib/exchange/clips-sheet';
import { figuresSheet } from '../../../lib/exchange/figures-sheet';
import { sheetCsv } from '../../../lib/exchange/sheet-csv';
import { tableSheets } from '../../../lib/exchange/table-sheets';
import type { Clip } from '../../../lib/model/clip';
import type { ClipContent } from '../../../lib/model/clip-content';
import { makeCited, makeFigure } from '../briefing/figure-records';
import { briefingInput, makeClip, makeSource, makeTopic, onTopic, quoted, topicEntry, uuid } from '../briefing/records';
import { packOf, snapshotOf } from '../exchange/pack-of';

const source = makeSource(1, {
  url: 'https://secret.example/a',
  title: 'Secret Survey',
  producer: ['Jane Doe', 'UNHCR'],
  publisher: 'Secret Office',
  foundOn: 'Secret Portal',
  caveats: ['Machine translation by UNHCR'],
});
/** Whoever stands behind the source, by whatever name. */
const names = /jane|doe\b|unhcr|secret/i;

const table = {
  kind: 'table' as const, // literal of the union
  quote: 'Arrivals, UNHCR\nUNHCR Greece\t560',
  caption: 'UNHCR: arrivals by week',
  notes: ['Source: UNHCR.'],
  rowCount: null,
  header: [['Country', 'As told by UNHCR']],
  rows: [
    ['', ''],
    ['UNHCR Greece', '560'],
  ],
} satisfies ClipContent;
const image = {
  kind: 'image' as const, // literals of the union
  imageId: uuid(9),
  target: 'https://secret.example/chart.png',
  alt: 'Chart of UNHCR',
  caption: 'Jane Doe shows arrivals',
  credit: '© UNHCR',
  fidelity: 'original' as const,
} satisfies ClipContent;
const paraphrase = { kind: 'paraphrase' as const, text: 'Jane Doe (UNHCR): the camp is to close;\n- UNHCR agreed.' }; // literal of the union
const shared = {
  note: 'Jane Doe said so.',
  typed: 'UNHCR: 560',
  fragmentUrl: 'https://secret.example/a#:~:text=UNHCR',
};
const clips = (
  [
    [quoted('Jane Doe (UNHCR): The camp will close in May.'), { shown: paraphrase }],
    [quoted('Of these, UNHCR counted 560.'), { shown: { kind: 'cut', cuts: [{ start: 0, end: 9 }] } }],
    [{ kind: 'excerpt', quote: 'UNHCR counted 560.', blocks: [] }, {}],
    [{ kind: 'link', target: 'https://secret.example/x', text: 'Secret Office: statement of Jane Doe' }, {}],
    [{ kind: 'page', description: 'UNHCR says that Jane Doe spoke' }, {}],
    [{ ...table, header: [], rows: [] }, {}],
    [table, {}],
    [image, {}],
    [{ ...image, caption: '' }, {}],
  ] satisfies [ClipContent, Partial<Clip>][]
).map(([content, changes], index) =>
  makeClip(index, source, content, { ...shared, snapshotId: uuid(4001), nonAttributable: true, ...changes }),
);

const figures = clips.map((clip, index) =>
  unattributedFigure(
    makeCited(
      makeFigure(index, clip, '560', {
        ...{ what: 'UNHCR arrivals', place: 'UNHCR Greece', unitText: 'UNHCR households' },
        stands: clip.content === table ? { in: 'cell', row: 1, column: 1 } : { in: 'typed', at: 7, length: 3 },
      }),
      source,
    ),
    { clip, source },
  ),
);
const input = briefingInput({
  topics: [
    topicEntry(makeTopic(0, 'Arrivals'), {
      clips: onTopic(...clips.map((clip): [Clip, typeof source] => [clip, source])),
      figures,
    }),
  ],
});

test('the evidence pack tells of no content who said it, nor where', async () => {
  const { files, text } = await packOf({
    clips: clipRowsOf(input).map((row) => ({ ...row, citation: 'Source: UNHCR.', seenAgain: [] })),
    snapshots: [snapshotOf(1, 'Secret text', { canonicalUrl: source.fields.url })],
  });
  for (const [path, bytes] of files) expect(`${path}\n${strFromU8(bytes)}`).not.toMatch(names);
  expect(text('evidence/E001-1-Arrivals.txt')).toContain('> the camp is to close;\n> - […] agreed.');
});

test('the tables tell of no content who said it, nor where', () => {
  const rows = clipRowsOf(input);
  const sheets = [clipsSheet(rows), figuresSheet(figureRowsOf(input)), ...tableSheets(rows)];
  const told = sheets.map((sheet) => `${sheet.name}\n${sheetCsv(sheet)}`).join('\n');
  expect(told).not.toMatch(names);
  expect(told).toContain('the camp is to close');
  expect(told).toContain('As told by […] · […] Greece · 560');
});

test('the briefing tells of no content who said it, nor where', () => {
  const told = renderMarkdown(layoutBriefing(makeBriefing(input)));
  expect(told).not.toMatch(names);
  expect(told).toContain('[…] Greece');
});
