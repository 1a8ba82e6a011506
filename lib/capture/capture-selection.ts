import type { CaptureDraft } from '../model/capture-draft';
import type { Block } from '../model/content-block';
import { domToBlocks } from '../sanitize/dom-to-blocks';
import { plainText } from '../sanitize/plain-text';
import { isLayoutTable, readTable, rowsOf } from '../sanitize/table-grid';
import type { SelectedContent } from './selected-content';

type Content = Extract<CaptureDraft['content'], { kind: 'excerpt' | 'table' }>;

const maxParagraphs = 5_000;

function textBlocks(quote: string): Block[] {
  const lines = plainText(quote).split('\n').slice(0, maxParagraphs);
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => ({ type: 'paragraph', children: [{ type: 'text', value: line.trim() }] }));
}

const elementOf = (node: Node) => (node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement); // nodeType says so

/** The table of data that holds all of the range, where the range takes in more than one of its cells. */
function tableOf(range: Range): Element | null {
  const table = elementOf(range.commonAncestorContainer)?.closest('table') ?? null;
  if (!table || isLayoutTable(table)) return null;
  const cell = (node: Node) => elementOf(node)?.closest('td, th, caption') ?? null;
  return cell(range.startContainer) === cell(range.endContainer) ? null : table;
}

/** The selection as a table where it takes in cells of one, else as an excerpt with its structure. */
export function captureSelection({ quote, range, document }: SelectedContent): Content {
  if (!range) return { kind: 'excerpt', quote, blocks: textBlocks(quote) };
  const table = tableOf(range);
  if (table) {
    const grid = readTable(table, (row) => range.intersectsNode(row));
    const inHeading = grid.rows.length === 0 && rowsOf(table).some((row) => range.intersectsNode(row));
    if (grid.rows.length > 0 || inHeading) return { kind: 'table', quote, ...grid, notes: [], rowCount: null };
  }
  const blocks = domToBlocks(range, document.baseURI);
  return { kind: 'excerpt', quote, blocks: blocks.length > 0 ? blocks : textBlocks(quote) };
}
