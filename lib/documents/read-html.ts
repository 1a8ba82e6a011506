import type { Element, Root } from 'hast';
import type { DocumentResult } from './document-result';
import { type DocumentOrigin, finishDocument } from './finish-document';
import { hastText } from './hast-text';
import { hastToLines } from './hast-to-lines';
import { htmlTree } from './html-tree';
import { mainContent } from './main-content';

/**
 * HTML as a document: of a whole page the part that is about something, of a fragment all of it. Nothing in it runs, and nothing
 * is fetched. Refuses more than `longestText` characters and mark-up made to be slow.
 */
export function readHtml(html: string, origin: DocumentOrigin): DocumentResult {
  const tree = htmlTree(html);
  if (!('type' in tree)) return tree;
  const title = origin.title || titleOf(tree);
  const lines = hastToLines(mainContent(tree), { address: origin.address ?? null });
  return finishDocument(lines, { ...origin, title });
}

function titleOf(tree: Root): string {
  const find = (parent: Root | Element): string | null => {
    for (const child of parent.children) {
      if (child.type !== 'element' || child.tagName === 'body') continue;
      const title = child.tagName === 'title' ? hastText(child) : find(child);
      if (title !== null) return title;
    }
    return null;
  };
  return find(tree) ?? '';
}
