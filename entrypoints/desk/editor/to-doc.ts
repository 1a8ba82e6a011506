import type { Mark, Node } from 'prosemirror-model';
import type { WrittenBlock, WrittenInline, WrittenText } from '../../../lib/model/written-block';
import { plainText } from '../../../lib/sanitize/plain-text';
import { safeUrl } from '../../../lib/sanitize/safe-url';
import { writtenSchema } from './written-schema';

const { nodes, marks } = writtenSchema;

/** Lists in lists in lists: what is deeper stands at this depth. Nobody writes as deep, and a browser could not draw it. */
export const deepestList = 12;

/**
 * A stored text as a document of the editor; nothing becomes one empty paragraph. Of a link that may not be opened the words
 * stay; control characters go, a line end in a text becomes a break, and a list or a text without anything is left out.
 */
export function toDoc(text: WrittenText): Node {
  return nodes.doc.create(null, filled(text.flatMap((block) => blockNodes(block, 0))));
}

/** A document and an item always have a place to write in. */
const filled = (blocks: Node[]): Node[] => (blocks.length > 0 ? blocks : [nodes.paragraph.create()]);

function blockNodes(block: WrittenBlock, depth: number): Node[] {
  if (block.type === 'paragraph') return [nodes.paragraph.create(null, inlineNodes(block.children))];
  if (block.type === 'heading') return [nodes.heading.create({ depth: block.depth }, inlineNodes(block.children))];
  if (block.items.length === 0) return [];
  const items = block.items.map((item) => item.flatMap((inner) => blockNodes(inner, depth + 1)));
  if (depth >= deepestList) return items.flat();
  const list = block.ordered ? nodes.ordered_list : nodes.bullet_list;
  return [
    list.create(
      null,
      items.map((item) => nodes.list_item.create(null, filled(item))),
    ),
  ];
}

const inlineNodes = (children: WrittenInline[]): Node[] => children.flatMap((inline) => nodesOf(inline, []));

function nodesOf(inline: WrittenInline, around: readonly Mark[]): Node[] {
  switch (inline.type) {
    case 'text':
      return plainText(inline.value)
        .split(/(\n)/)
        .filter((part) => part !== '')
        .map((part) =>
          part === '\n' ? nodes.hard_break.create(null, null, around) : writtenSchema.text(part, around),
        );
    case 'break':
      return [nodes.hard_break.create(null, null, around)];
    case 'clip':
      return [nodes.clip.create({ clipId: inline.clipId }, null, around)];
    case 'figure':
      return [nodes.figure.create(inline.figure, null, around)];
    case 'link':
      return inline.children.flatMap((child) => nodesOf(child, linked(inline.url, around)));
    case 'strong':
    case 'emphasis':
      return inline.children.flatMap((child) => nodesOf(child, marks[inline.type].create().addToSet(around)));
  }
}

/** Of two links around the same words, the outer one holds. */
function linked(address: string, around: readonly Mark[]): readonly Mark[] {
  const url = safeUrl(address);
  if (url === null || marks.link.isInSet(around)) return around;
  return marks.link.create({ url }).addToSet(around);
}
