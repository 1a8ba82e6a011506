import type { Root } from 'mdast';
import type { Flow } from '../flow/flow';
import { mdastAnchors, withHeadings } from './mdast-anchors';
import { type MdastPlace, mdastBlocks } from './mdast-blocks';
import { mdastInlines } from './mdast-inlines';

/**
 * The briefing as a Markdown tree: the words of the flow in their order and never a node of raw HTML. Footnotes are
 * definitions at the end; the marking, with which the flow begins, ends it too.
 */
export function renderMdast(flow: Flow): Root {
  const blocks = withHeadings(flow.blocks);
  const place: MdastPlace = { dir: flow.dir, slugs: mdastAnchors(blocks, flow.dir), quoted: false };
  return {
    type: 'root',
    children: [
      ...mdastBlocks(blocks, place),
      ...flow.notes.map(({ number, children }) => ({
        type: 'footnoteDefinition' as const, // literal of the union
        identifier: String(number),
        label: String(number),
        children: [{ type: 'paragraph' as const, children: mdastInlines(children, place) }], // same
      })),
      ...mdastBlocks([ending(flow.marking)], place),
    ],
  };
}

function ending(marking: string): Flow['blocks'][number] {
  return { type: 'paragraph', role: 'marking', lang: '', dir: null, children: [{ type: 'text', value: marking }] };
}
