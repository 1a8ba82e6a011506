import type { Block, Inline } from '../../model/content-block';
import { raisedText } from '../../sanitize/raised-text';
import type { BriefingWords } from '../../words/briefing-words-en';
import type { ClipBody } from '../briefing-document';
import { oneLine } from '../clean-blocks';
import { typedFirst } from '../typed-first';

/** What a clip's body says, as one line without looks. Of a table it is the caption, of a picture what stands with it. */
export function bodyWords(body: ClipBody, words: BriefingWords): string {
  switch (body.kind) {
    case 'quote':
    case 'paraphrase':
      return oneLine(linesOf(body.blocks).join(' '));
    case 'table':
      return oneLine(body.caption);
    case 'image':
      return oneLine(typedFirst(body.typed, body.caption || body.alt, words));
    case 'link':
      return oneLine(body.text || (body.url ?? ''));
    case 'page':
      return oneLine(`${body.title} ${body.description}`);
  }
}

function linesOf(blocks: Block[]): string[] {
  return blocks.flatMap(linesOfBlock);
}

function linesOfBlock(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [textOf(block.children)];
    case 'blockquote':
      return linesOf(block.children);
    case 'list':
      return block.items.flatMap(linesOf);
    case 'code':
      return [block.value];
    case 'table':
      return [...block.header, ...block.rows].map((row) => row.join(' '));
  }
}

/** A raised 1 must not become a digit of the number before it. */
function textOf(inlines: Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return inline.value;
        case 'break':
          return ' ';
        case 'superscript':
          return raisedText(textOf(inline.children), 'sup');
        case 'subscript':
          return raisedText(textOf(inline.children), 'sub');
        default:
          return textOf(inline.children);
      }
    })
    .join('');
}
