import type { Mark, Node } from 'prosemirror-model';
import type { WrittenBlock, WrittenInline, WrittenText } from '../../../lib/model/written-block';
import { clipIdOf, depthOf, figureOf, isLink, urlOf, writtenSchema } from './written-schema';

const { nodes, marks } = writtenSchema;

/** A document of the editor as it is stored. One empty paragraph is nothing, also in an item; all others stay. */
export function fromDoc(doc: Node): WrittenText {
  const only = doc.childCount === 1 ? doc.firstChild : null;
  if (only?.type === nodes.paragraph && only.childCount === 0) return [];
  return doc.children.map(blockOf);
}

function blockOf(node: Node): WrittenBlock {
  if (node.type === nodes.heading) return { type: 'heading', depth: depthOf(node), children: inlinesOf(node) };
  if (node.type === nodes.paragraph) return { type: 'paragraph', children: inlinesOf(node) };
  return { type: 'list', ordered: node.type === nodes.ordered_list, items: node.children.map(fromDoc) };
}

const inlinesOf = (block: Node): WrittenInline[] => nested(block.children, 0);

/** Marks come in one order, so what stands side by side in the same mark stands in it together. */
function nested(run: readonly Node[], depth: number): WrittenInline[] {
  const inlines: WrittenInline[] = [];
  for (let index = 0; index < run.length; ) {
    const node = run[index];
    const mark = node?.marks[depth];
    let end = index + 1;
    if (node && !mark) inlines.push(leafOf(node));
    if (mark) {
      while (run[end]?.marks[depth]?.eq(mark)) end += 1;
      inlines.push(marked(mark, nested(run.slice(index, end), depth + 1)));
    }
    index = end;
  }
  return inlines;
}

function leafOf(node: Node): WrittenInline {
  if (node.type === nodes.clip) return { type: 'clip', clipId: clipIdOf(node) };
  if (node.type === nodes.figure) return { type: 'figure', figure: figureOf(node) };
  if (node.type === nodes.hard_break) return { type: 'break' };
  return { type: 'text', value: node.text ?? '' };
}

function marked(mark: Mark, children: WrittenInline[]): WrittenInline {
  if (isLink(mark.type)) return { type: 'link', url: urlOf(mark), children };
  return { type: mark.type === marks.strong ? 'strong' : 'emphasis', children };
}
