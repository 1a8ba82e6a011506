import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { type Options, toMarkdown, type Unsafe } from 'mdast-util-to-markdown';
import type { BriefingDocument } from './briefing-document';
import { renderMdast } from './render-mdast';

/** Many readers make links of bare addresses and strike out what stands in tildes; only our own links are meant. */
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
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
  unsafe: [
    { character: ':', before: '[ps]', after: '\\/', ...inText },
    { character: '.', before: '[Ww]', after: '[-.\\w]', ...inText },
    { character: '@', before: '[+\\-.\\w]', after: '[-.\\w]', ...inText },
    { character: '~', ...inText },
  ],
};

/** The briefing as CommonMark with GFM tables, every text escaped so that it reads as what it is and nothing more. */
export function renderMarkdown(document: BriefingDocument): string {
  return toMarkdown(renderMdast(document), options);
}
