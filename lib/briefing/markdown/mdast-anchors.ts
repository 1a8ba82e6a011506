import type { FlowBlock } from '../flow/flow';
import { headingSlugs } from './heading-slugs';
import { mdastInlines } from './mdast-inlines';
import { mdastText } from './mdast-text';

type Heading = Extract<FlowBlock, { type: 'heading' }>;

/**
 * Where jumps can lead in a Markdown file, which has no anchors but its headings: for each anchor of a heading, or of a
 * group with one in it, the address that readers give to that heading.
 */
export function mdastAnchors(blocks: FlowBlock[]): Map<string, string> {
  const headings = headingsOf(blocks, []);
  const none = { dir: 'ltr' as const, slugs: new Map(), oneLine: true }; // literal of the union
  const slugs = headingSlugs(headings.map(({ heading }) => mdastText(mdastInlines(heading.children, none))));
  const found = headings.flatMap(({ anchors }, index): [string, string][] => {
    const slug = slugs[index] ?? '';
    return slug === '' ? [] : anchors.map((anchor) => [anchor, slug]);
  });
  // The first heading of a group is the group's: later ones with the same anchor yield.
  return new Map(found.reverse());
}

/** A group that can be jumped to and that only a label heads, as a piece of evidence, gets a heading of it. */
export function withHeadings(blocks: FlowBlock[]): FlowBlock[] {
  return blocks.map((block): FlowBlock => {
    if (block.type !== 'group') return block;
    const [label, ...rest] = block.children;
    if (block.anchor === null || label?.type !== 'paragraph' || label.role !== 'label')
      return { ...block, children: withHeadings(block.children) };
    const heading: Heading = { ...label, type: 'heading', level: 4, role: '', anchor: block.anchor };
    return { ...block, children: [heading, ...withHeadings(rest)] };
  });
}

function headingsOf(blocks: FlowBlock[], around: string[]): { heading: Heading; anchors: string[] }[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list') return block.items.flatMap((item) => headingsOf(item, around));
    const anchors = 'anchor' in block && block.anchor !== null ? [...around, block.anchor] : around;
    if (block.type === 'heading') return [{ heading: block, anchors }];
    return block.type === 'group' ? headingsOf(block.children, anchors) : [];
  });
}
