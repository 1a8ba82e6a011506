import type { ClipContent } from '../model/clip-content';
import type { Block } from '../model/content-block';
import { isContact } from './contact-marks';
import { findNumbers } from './find-numbers';
import { personalCells } from './personal-cells';
import { plainReading } from './plain-reading';
import { reachedBy, saidByLink } from './said-by-link';
import { linesOf, linksOf } from './text-leaves';

/**
 * Whether a clip likely holds what leads to a person, read without the tables of names: an address or a number in it, or a column of its
 * table that says it names contacts. It decides at clip time, in the worker, which must stay small; what else there is (a name after
 * "Contact:" without any address) is found where the clip is shown. The mailbox of an office leads to nobody.
 * @param page what its page says of itself (`saidByPage`)
 */
export function holdsContacts(content: ClipContent, page: readonly string[]): boolean {
  if (page.some(inText)) return true;
  switch (content.kind) {
    case 'excerpt':
      if (content.blocks.length === 0) return inText(content.quote);
      return content.blocks.some(inBlock) || linksOf(content.blocks).some((url) => inText(reachedBy(url)));
    case 'table':
      if (content.header.length + content.rows.length === 0) return inText(content.quote);
      return inTable(content.header, content.rows) || [content.caption, ...content.notes].some(inText);
    case 'link':
      return inText(content.text) || inText(saidByLink(content.target));
    case 'image':
      return [content.alt, content.caption, content.credit].some(inText);
    case 'page':
      return inText(content.description);
  }
}

const kindsIn = (text: string) => findNumbers(plainReading(text).text).map(({ kind }) => kind);
const inText = (text: string) => kindsIn(text).some(isContact);

/** A row of a table is read by its cells: numbers that stand beside one another are no telephone number. */
function inBlock(block: Block): boolean {
  switch (block.type) {
    case 'table':
      return inTable(block.header, block.rows);
    case 'blockquote':
      return block.children.some(inBlock);
    case 'list':
      return block.items.flat().some(inBlock);
    default:
      return linesOf(block).some(inText);
  }
}

function inTable(header: string[][], rows: string[][]): boolean {
  return personalCells(header, rows, { kindsIn, isName: looksLikeName }).some(({ kind }) => isContact(kind));
}

/** Good enough in a column that is called so: words that begin with capitals, or have none. */
function looksLikeName(text: string, least = 2): boolean {
  const words = text.split(' ');
  return (
    words.length >= least && words.length < 6 && words.every((word) => /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*$/u.test(word))
  );
}
