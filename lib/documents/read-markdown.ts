import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import { documentLimits } from './document-limits';
import type { DocumentResult } from './document-result';
import { type DocumentOrigin, finishDocument } from './finish-document';
import { frontMatter } from './front-matter';
import { hastToLines } from './hast-to-lines';
import { isHostileMarkdown } from './is-hostile-markdown';
import { keepLineBreaks } from './keep-line-breaks';
import { listItemHandler } from './list-item-handler';
import { parseHtml } from './parse-html';
import { readText } from './read-text';

/**
 * Markdown as GitHub writes it, with the HTML in it, as a document. Its front matter comes as paragraphs, a line each. What is so long or so
 * nested that parsing it would take for ever is read as text, which takes its headings and lists along.
 */
export function readMarkdown(markdown: string, origin: DocumentOrigin): DocumentResult {
  if (markdown.length > documentLimits.longestMarkdown || isHostileMarkdown(markdown)) {
    return readText(markdown, origin);
  }
  const { lines, body } = frontMatter(markdown);
  const mdast = fromMarkdown(body, { extensions: [gfm({ singleTilde: false })], mdastExtensions: [gfmFromMarkdown()] });
  keepLineBreaks(mdast, body);
  const written = toHast(mdast, { allowDangerousHtml: true, handlers: { listItem: listItemHandler() } });
  const tree = parseHtml(toHtml(written, { allowDangerousHtml: true }), true);
  if ('ok' in tree) return readText(markdown, origin);
  const top = lines.map(
    (value): Element => ({
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [{ type: 'text', value }],
    }),
  );
  return finishDocument(
    hastToLines({ type: 'root', children: [...top, ...tree.children] }, { address: origin.address ?? null }),
    origin,
  );
}
