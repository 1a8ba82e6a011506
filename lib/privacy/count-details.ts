import type { ClipContent } from '../model/clip-content';
import type { Block } from '../model/content-block';
import { detailsInBlocks } from './details-in-blocks';
import { findInTable } from './find-in-table';
import { findPersonalDetails } from './find-personal-details';
import type { DetailKind, PersonalDetail } from './personal-detail';
import { saidByLink } from './said-by-link';
import { linksOf } from './text-leaves';

/** How many different details of a kind there are, in running text or in tables. */
export interface DetailCount {
  kind: DetailKind;
  inTable: boolean;
  count: number;
}

const order: DetailKind[] = ['email', 'phone', 'name', 'id', 'coordinates'];

/**
 * The personal details that a clip holds, counted by kind, addresses first; empty where there are none. One said twice counts once.
 * @param page what its page says of itself (`saidByPage`)
 */
export function countDetails(content: ClipContent, page: readonly string[] = []): DetailCount[] {
  const seen = new Map<string, Set<string>>();
  const add = (kind: DetailKind, inTable: boolean, text: string) => {
    const key = `${kind} ${inTable}`;
    const texts = seen.get(key) ?? new Set();
    seen.set(key, texts.add(text.trim().toLowerCase()));
  };
  const addTexts = (found: readonly PersonalDetail[]) => {
    for (const { kind, text } of found) add(kind, false, text);
  };
  const addTable = (header: string[][], rows: string[][]) => {
    for (const { kind, row, column } of findInTable(header, rows)) add(kind, true, rows[row]?.[column] ?? '');
  };
  for (const text of page) addTexts(findPersonalDetails(text));
  switch (content.kind) {
    case 'excerpt':
      if (content.blocks.length === 0) addTexts(findPersonalDetails(content.quote));
      addTexts(detailsInBlocks(content.blocks));
      for (const url of linksOf(content.blocks)) addTexts(findPersonalDetails(saidByLink(url)));
      for (const { header, rows } of tablesIn(content.blocks)) addTable(header, rows);
      break;
    case 'table':
      addTable(content.header, content.rows);
      for (const text of [content.caption, ...content.notes]) addTexts(findPersonalDetails(text));
      if (content.header.length + content.rows.length === 0) addTexts(findPersonalDetails(content.quote));
      break;
    case 'link':
      addTexts(findPersonalDetails(content.text));
      addTexts(findPersonalDetails(saidByLink(content.target)));
      break;
    case 'image':
      addTexts(findPersonalDetails([content.alt, content.caption, content.credit].join('\n')));
      break;
    case 'page':
      addTexts(findPersonalDetails(content.description));
  }
  return order.flatMap((kind) =>
    [false, true].flatMap((inTable) => {
      const count = seen.get(`${kind} ${inTable}`)?.size ?? 0;
      return count === 0 ? [] : [{ kind, inTable, count }];
    }),
  );
}

function tablesIn(blocks: readonly Block[]): Extract<Block, { type: 'table' }>[] {
  return blocks.flatMap((block) => {
    if (block.type === 'table') return [block];
    if (block.type === 'blockquote') return tablesIn(block.children);
    return block.type === 'list' ? block.items.flatMap(tablesIn) : [];
  });
}
