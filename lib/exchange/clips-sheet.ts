import { clipWords } from '../words/clip-words';
import { type ExchangeWords, exchangeWords } from '../words/exchange-words';
import { type ClipRow, clippedWords, itemsOf, shownWords } from './clip-row';
import { type Cell, countCell, dateCell, linkCell, momentCell, type Sheet, textCell } from './sheet';

interface ClipColumn {
  key: keyof ExchangeWords['clips'];
  width: number;
  cell(row: ClipRow, words: ExchangeWords): Cell;
  /** True where it tells who said it: empty for a clip that is not for attribution (Chatham House Rule). */
  attributes?: true;
}

/** Every column but the number, in order. */
const columns: ClipColumn[] = [
  { key: 'item', width: 32, cell: (row, words) => textCell(itemsOf(row, words)) },
  { key: 'kind', width: 10, cell: ({ clip }) => textCell(clipWords.kinds[clip.content.kind]) },
  { key: 'quote', width: 70, cell: quoteCell },
  { key: 'shown', width: 40, cell: (row) => textCell(shownWords(row)) },
  { key: 'paraphrase', width: 12, cell: ({ clip }, words) => flag(clip.shown?.kind === 'paraphrase', words) },
  { key: 'producer', width: 24, attributes: true, cell: ({ source }) => textCell(list(source.fields.producer)) },
  { key: 'title', width: 40, attributes: true, cell: ({ source }) => textCell(chosen(source.fields.title)) },
  { key: 'publisher', width: 24, attributes: true, cell: ({ source }) => textCell(chosen(source.fields.publisher)) },
  { key: 'foundOn', width: 20, attributes: true, cell: ({ source }) => textCell(chosen(source.fields.foundOn)) },
  { key: 'published', width: 12, cell: ({ source }) => dateCell(chosen(source.fields.published)) },
  { key: 'asOf', width: 12, cell: ({ source }) => dateCell(chosen(source.fields.asOf)) },
  { key: 'period', width: 24, cell: periodCell },
  { key: 'address', width: 40, attributes: true, cell: ({ clip }) => linkCell(clip.canonicalUrl) },
  { key: 'fragment', width: 40, attributes: true, cell: ({ clip }) => linkCell(clip.fragmentUrl ?? '') },
  { key: 'pdfPage', width: 8, attributes: true, cell: ({ clip }) => textCell(clip.pdfPage?.label ?? '') },
  { key: 'language', width: 10, cell: ({ clip }) => textCell(clip.lang) },
  { key: 'clippedAt', width: 18, cell: ({ clip }) => momentCell(clip.clippedAt) },
  { key: 'checkedOn', width: 12, cell: ({ checked }) => dateCell(checked?.on ?? '') },
  { key: 'checked', width: 24, cell: ({ checked }) => textCell(checked?.said ?? '') },
  { key: 'note', width: 40, cell: ({ clip }) => textCell(clip.note) },
  {
    key: 'sensitivity',
    width: 12,
    cell: ({ clip }, words) => textCell(clip.sensitivity === null ? '' : words.sensitivity[clip.sensitivity]),
  },
  {
    key: 'sharing',
    width: 16,
    cell: ({ clip }, words) => textCell(clip.sharing === null ? '' : words.tlp(clip.sharing)),
  },
  { key: 'nonAttributable', width: 12, cell: ({ clip }, words) => flag(clip.nonAttributable, words) },
  { key: 'typed', width: 24, cell: ({ clip }) => textCell(clip.typed) },
  { key: 'transcribed', width: 12, cell: ({ clip }, words) => flag(clip.transcribed, words) },
  { key: 'doubtful', width: 12, cell: ({ clip }, words) => flag(clip.wording === 'doubtful', words) },
];

/** The clips as a table, one row a clip, numbered in the order given. Of a clip that is not for attribution it never tells who said it. */
export function clipsSheet(rows: ClipRow[], words: ExchangeWords = exchangeWords): Sheet {
  return {
    name: words.sheets.clips,
    dir: words.dir,
    columns: [
      { title: words.clips.number, width: 6 },
      ...columns.map(({ key, width }) => ({ title: words.clips[key], width })),
    ],
    rows: rows.map((row, index) => [
      countCell(index + 1),
      ...columns.map(({ cell, attributes }) => (attributes && row.clip.nonAttributable ? null : cell(row, words))),
    ]),
  };
}

function quoteCell(row: ClipRow, words: ExchangeWords): Cell {
  const { content, nonAttributable } = row.clip;
  const leads = content.kind === 'link' && content.target !== '' && !nonAttributable;
  const target = leads ? words.leadsTo(content.target) : '';
  return textCell([clippedWords(row.clip), target].filter(Boolean).join('\n'));
}

function periodCell({ source }: ClipRow, words: ExchangeWords): Cell {
  const period = source.fields.period.chosen?.value;
  return textCell(period ? words.period(period.start, period.end) : '');
}

function chosen(field: { chosen: { value: string } | null }): string {
  return field.chosen?.value ?? '';
}

function list(field: { chosen: { value: string[] } | null }): string {
  return (field.chosen?.value ?? []).join('; ');
}

function flag(set: boolean, words: ExchangeWords): Cell {
  return textCell(set ? words.yes : '');
}
