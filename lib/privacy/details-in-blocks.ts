import type { Block, Inline } from '../model/content-block';
import { findPersonalDetails } from './find-personal-details';
import { nameAt } from './person-name';
import type { PersonalDetail } from './personal-detail';
import { mailAddress } from './said-by-link';
import { inlineText, mapLeaves, textOf } from './text-leaves';

/**
 * The personal details in the running text of blocks, as offsets into `textOf` them. A detail may reach over marks and, where a contact
 * is called on one line and named on the next, over lines. Tables are not read here (`find-in-table.ts`).
 */
export function detailsInBlocks(blocks: readonly Block[]): PersonalDetail[] {
  // Cells are held blank, so that offsets stay and nothing is found in them or across them.
  const tables: { start: number; end: number }[] = [];
  mapLeaves(blocks, ({ value, start, inTable }) => {
    if (inTable) tables.push({ start, end: start + value.length });
    return value;
  });
  const text = textOf(blocks);
  let read = '';
  let from = 0;
  for (const { start, end } of tables) {
    read += text.slice(from, start) + '\t'.repeat(end - start);
    from = end;
  }
  return findPersonalDetails(read + text.slice(from), blocks.flatMap(linkedAddresses));
}

/** The addresses behind the mail links of a block. */
function linkedAddresses(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return addressesIn(block.children);
    case 'blockquote':
      return block.children.flatMap(linkedAddresses);
    case 'list':
      return block.items.flat().flatMap(linkedAddresses);
    case 'code':
    case 'table':
      return [];
  }
}

function addressesIn(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'text' || inline.type === 'break') return [];
    const address = inline.type === 'link' ? mailAddress(inline.url) : null;
    if (address === null) return addressesIn(inline.children);
    // Who is named as the link is whom it reaches, whatever the address says.
    const { words } = nameAt(inlineText(inline.children).trimStart(), 0, 2) ?? { words: [] };
    const named = words.slice(1).map((word, index) => `${words[index]}.${word}@`);
    return [address, ...named];
  });
}
