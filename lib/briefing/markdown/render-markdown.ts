import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { type Options, toMarkdown, type Unsafe } from 'mdast-util-to-markdown';
import type { Flow } from '../flow/flow';
import { renderMdast } from './render-mdast';
import { struckWords } from './struck-words';

/** Many readers make links of bare addresses and strike out what stands in tildes; only our own links and struck words are meant. */
const inText = {
  inConstruct: 'phrasing',
  notInConstruct: ['autolink', 'destinationLiteral', 'destinationRaw'],
} satisfies Partial<Unsafe>;

const options: Options = {
  bullet: '-',
  emphasis: '_',
  rule: '-',
  fences: true,
  listItemIndent: 'one',
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmFootnoteToMarkdown(), struckWords],
  unsafe: [
    { character: ':', before: '[ps]', after: '\\/', ...inText },
    // Behind a note at the beginning of a line it would make a definition of it.
    { character: ':', before: '\\]', ...inText },
    { character: '.', before: '[Ww]', after: '[-.\\w]', ...inText },
    { character: '@', before: '[+\\-.\\w]', after: '[-.\\w]', ...inText },
    { character: '~', ...inText },
  ],
};

/**
 * The briefing as CommonMark with GFM tables, footnotes and struck words, every text escaped so that it reads as what it is and
 * nothing more.
 */
export function renderMarkdown(flow: Flow): string {
  return toMarkdown(renderMdast(flow), options);
}
