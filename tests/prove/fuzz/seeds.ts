import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node:path/posix';
import type { PageDraft } from '../../../lib/model/capture-draft';
import { makePdf } from '../../pdf/make-pdf';

const folder = 'tests/minutes';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => !/\.json$|README/.test(name));

/** Documents of the corpus of minutes, by their ending: what people really import, in the words of nobody. */
export function documentsOf(extension: '.docx' | '.html' | '.md' | '.txt'): Uint8Array[] {
  return files
    .filter((name) => parse(name.replaceAll('\\', '/')).ext === extension)
    .sort()
    .map((name) => new Uint8Array(readFileSync(join(folder, name))));
}

/** Text as it lies on the clipboard after cells were copied. */
export const tabbedTables = [
  'Country\tQ1\tQ2\nNorland\t1,204\t1.310\nSouthmark\t"2 100"\t–\n',
  'Age;Men;Women\r\n0-4;12;11\r\n5+;"3;4";(5)\r\nTotal;15;16\r\n',
  'Month\tArrivals\nJan 2024\t12 %\nFeb 2024\t-3.5 %\n\tn/a\n',
];
export const htmlTables = [
  '<table><caption>Arrivals</caption><thead><tr><th>Country<th colspan=2>2024</tr></thead><tr><td rowspan=2>Norland<td>1<td>2</tr><tr><td>3<td>4</tr></table>',
  '<meta charset=utf-8><table><tr><td>a</td><td><b>1,5</b><sup>1</sup></td></tr><tr><td><table><tr><td>x</td></tr></table></td><td>–</td></tr></table>',
];

export const pdfs: Uint8Array[] = [
  makePdf({
    pages: [
      { lines: [{ text: 'Arrivals by the river', size: 26 }, 'Figures as of 30 June 2018'] },
      { lines: ['11,267 persons'] },
    ],
    info: { Title: 'Arrivals', ModDate: "D:20180703101500+02'00'" },
    lang: 'en',
  }),
  makePdf({
    pages: [{ lines: ['One'] }, { lines: ['Two'] }, { lines: ['Three'] }],
    labels: '0 << /S /r >> 2 << /S /D >>',
  }),
];

/** What the script in a page hands over. */
export const pageDrafts: PageDraft[] = (
  [
    { kind: 'page', description: '' },
    { kind: 'link', target: 'https://portal.example/a.pdf', text: 'The report' },
    {
      kind: 'excerpt',
      quote: 'Arrivals rise by 12 %.',
      blocks: [{ type: 'paragraph', children: [{ type: 'text', value: 'Arrivals rise by 12 %.' }] }],
      fidelity: 'exact',
    },
  ] as unknown as PageDraft['content'][]
) // The cast: a seed is what a page may say, right or not; the schema judges it each time.
  .map((content) => ({
    content,
    pageUrl: 'https://portal.example/en/report?utm_source=x',
    frameUrl: null,
    reading: {
      url: 'https://portal.example/en/report',
      documentTitle: 'Arrivals rise | Harbour Office',
      lang: 'en',
      metas: [{ names: ' og:description  author ', content: 'By Ann Example, 3 May 2024' }],
      linked: [],
      marked: [],
      lines: [{ at: 3, text: 'Published: 28 June 2018 by Ann Example', main: true, look: 0 }],
      pairs: [],
      headings: [],
      bylines: [],
      canonical: [],
      licence: '',
      datasetMarks: false,
    },
    selectors: [],
    place: { text: 'Since May\nArrivals rise by 12 %.', start: 10, end: 32 },
    setting: { lang: 'en', dir: null, pageDir: 'ltr' },
    snapshot: { text: 'Arrivals rise by 12 %.', truncated: false },
  }));
