import type { ClipRow } from '../../../lib/exchange/clip-row';
import type { Clip } from '../../../lib/model/clip';
import type { ClipContent, TableContent } from '../../../lib/model/clip-content';
import type { Source } from '../../../lib/model/source';
import { makeClip, makeSource } from '../briefing/records';

export const newsSource = makeSource(1, {
  url: 'https://rovienna.iom.example/news/increased-displacement?a=1&b=2',
  title: 'Increased Secondary Displacement in Western Balkans',
  producer: ['IOM', 'UNHCR'],
  publisher: 'IOM Regional Office Vienna',
  foundOn: 'ReliefWeb',
  published: '2018-08-01',
  asOf: '2018-07',
  period: { start: '2018-01-01', end: '2018-06-30' },
  modified: '2018-08-02',
  language: 'en',
  licence: 'CC BY 3.0 IGO',
  caveats: ['Origin is self-declared.', 'Figures may be revised.'],
});

/** A clip on item 2, in the order of its number. */
export function makeRow(
  number: number,
  content: ClipContent,
  changes: Partial<Clip> = {},
  given: Partial<ClipRow> = {},
): ClipRow {
  const source: Source = given.source ?? newsSource;
  return {
    clip: makeClip(number, source, content, changes),
    source,
    topics: [{ number: 2, title: 'Arrivals' }],
    shown: '',
    checked: null,
    ...given,
  };
}

export function table(header: string[][], rows: string[][], caption = ''): TableContent {
  return {
    kind: 'table',
    quote: [...header, ...rows].map((row) => row.join('\t')).join('\n') || 'x',
    caption,
    notes: [],
    rowCount: null,
    header,
    rows,
  };
}

/** What pages try, and what people type. */
export const hostileTexts = [
  '=1+1',
  '@SUM(A1)',
  "+cmd|' /C calc'!A0",
  '-2+3',
  '\t=1+1',
  '\r=1+1',
  '\u0000=1+1',
  '＝1+1',
  '＋1',
  '－1+1',
  '＠x',
  '"quoted", and more',
  'two\r\nlines\nand\rmore',
  '\r\nER  - \r\nTY  - RPRT\r\nTI  - injected',
  'braces { } \\ $ & # _ % ~ ^ | }} {{ \\{ \\}',
  '</title><script>alert(1)</script><b onmouseover=x>',
  '<!-- & -->]]>',
  '_x0041_ _x000D_',
  'constructor',
  '__proto__',
  'النازحون داخلياً، أرقام "محدّثة"',
  'a\u202Eb\u2066c',
  '😀 𝕏 \uD800 lone',
  '\uFFFE\uFFFF\u0008\u001F\u007F',
  'x'.repeat(500),
  '../../etc/passwd',
  'con',
];
