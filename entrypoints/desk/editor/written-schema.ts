import { type MarkType, type Node, type NodeType, Schema } from 'prosemirror-model';
import type { FigureKey } from '../../../lib/model/written-block';
import { safeUrl } from '../../../lib/sanitize/safe-url';

/** Direction of its own first strong character, whatever is around it. */
const auto = { dir: 'auto' };

/**
 * What can be written, as the editor knows it: the list of `lib/model/written-block.ts` and nothing else. An item holds any
 * block, because a stored item may. The order of the marks is their nesting, the outermost first.
 */
export const writtenSchema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { content: 'inline*', group: 'block', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', auto, 0] },
    heading: {
      content: 'inline*',
      group: 'block',
      defining: true,
      attrs: { depth: { default: 1, validate: 'number' } },
      parseDOM: [
        { tag: 'h4', attrs: { depth: 1 } },
        { tag: 'h5', attrs: { depth: 2 } },
      ],
      toDOM: (node) => [depthOf(node) === 1 ? 'h4' : 'h5', auto, 0],
    },
    bullet_list: { content: 'list_item+', group: 'block', parseDOM: [{ tag: 'ul' }], toDOM: () => ['ul', 0] },
    ordered_list: { content: 'list_item+', group: 'block', parseDOM: [{ tag: 'ol' }], toDOM: () => ['ol', 0] },
    list_item: { content: 'block+', defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },
    text: { group: 'inline' },
    hard_break: {
      group: 'inline',
      inline: true,
      selectable: false,
      parseDOM: [{ tag: 'br' }],
      toDOM: () => ['br'],
    },
    clip: {
      group: 'inline',
      inline: true,
      atom: true,
      draggable: true,
      attrs: { clipId: { validate: 'string' } },
      toDOM: () => ['span'],
    },
    figure: {
      group: 'inline',
      inline: true,
      atom: true,
      draggable: true,
      attrs: {
        topicId: { validate: 'string' },
        printed: { validate: 'string' },
        sentence: { validate: 'string' },
        figureId: { default: null, validate: 'string|null' },
      },
      toDOM: (node) => ['span', figureOf(node).printed],
    },
  },
  marks: {
    link: {
      attrs: { url: { validate: 'string' } },
      inclusive: false,
      parseDOM: [
        {
          tag: 'a[href]',
          getAttrs: (element) => {
            const url = safeUrl(element.getAttribute('href') ?? '');
            return url === null ? false : { url };
          },
        },
      ],
      toDOM: (mark) => ['a', { href: urlOf(mark), rel: 'noreferrer noopener', target: '_blank' }, 0],
    },
    strong: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
    emphasis: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
  },
});

const { nodes, marks } = writtenSchema;

/** Depth of a heading. */
export const depthOf = (heading: Node): 1 | 2 => (heading.attrs.depth === 2 ? 2 : 1);
/** The clip that a reference means. */
export const clipIdOf = (clip: Node): string => String(clip.attrs.clipId);
/** Address of a link. */
export const urlOf = (link: { attrs: { readonly [name: string]: unknown } }): string => String(link.attrs.url);
/** The figure that a reference means. */
export const figureOf = ({ attrs }: Node): FigureKey => ({
  topicId: String(attrs.topicId),
  printed: String(attrs.printed),
  sentence: String(attrs.sentence),
  ...(typeof attrs.figureId === 'string' ? { figureId: attrs.figureId } : {}),
});

/** Whether nodes of this type are lists. */
export const isList = (type: NodeType): boolean => type === nodes.bullet_list || type === nodes.ordered_list;
/** Whether nodes of this type mean a clip or a figure. */
export const isReference = (type: NodeType): boolean => type === nodes.clip || type === nodes.figure;
/** Whether marks of this type are links. */
export const isLink = (type: MarkType): boolean => type === marks.link;
