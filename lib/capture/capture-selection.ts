import type { PageDraft } from '../model/capture-draft';
import type { Block } from '../model/content-block';
import { domToBlocks } from '../sanitize/dom-to-blocks';
import { plainText } from '../sanitize/plain-text';
import { captureTable } from './capture-table';
import type { SelectedContent } from './selected-content';

type Content = Extract<PageDraft['content'], { kind: 'excerpt' | 'table' }>;

const maxParagraphs = 5_000;

function textBlocks(quote: string): Block[] {
  const lines = plainText(quote).split('\n').slice(0, maxParagraphs);
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => ({ type: 'paragraph', children: [{ type: 'text', value: line.trim() }] }));
}

/** The selection as a table where it takes in cells of one, else as an excerpt with its structure. */
export function captureSelection({ quote, range, document }: SelectedContent): Content {
  if (!range) return { kind: 'excerpt', quote, blocks: textBlocks(quote) };
  const table = captureTable(range, quote);
  if (table) return table;
  const blocks = domToBlocks(range, document.baseURI);
  return { kind: 'excerpt', quote, blocks: blocks.length > 0 ? blocks : textBlocks(quote) };
}
