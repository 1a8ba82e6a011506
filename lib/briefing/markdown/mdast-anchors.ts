import type { Direction } from '../../model/direction';
import { blockDirection } from '../flow/block-direction';
import type { FlowBlock } from '../flow/flow';
import { linesOfBlocks, textOfInlines } from '../flow/text-of-flow';
import { headingSlugs } from './heading-slugs';
import { mdastInlines } from './mdast-inlines';
import { mdastText } from './mdast-text';

type Heading = Extract<FlowBlock, { type: 'heading' }>;

/**
 * Where jumps can lead in a Markdown file, which has no anchors but its headings: for each anchor of a heading, or of a
 * group with one in it, the address that readers give to that heading.
 * @param dir of the file: what goes the other way is isolated, which an address may depend on
 */
export function mdastAnchors(blocks: FlowBlock[], dir: Direction): Map<string, string> {
  const headings = headingsOf(blocks, [], dir);
  const slugs = headingSlugs(
    headings.map(({ heading, dir }) =>
      mdastText(mdastInlines(heading.children, { dir, slugs: new Map(), oneLine: true })),
    ),
  );
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

function headingsOf(
  blocks: FlowBlock[],
  around: string[],
  dir: Direction,
): { heading: Heading; anchors: string[]; dir: Direction }[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list') return block.items.flatMap((item) => headingsOf(item, around, dir));
    const anchors = 'anchor' in block && block.anchor !== null ? [...around, block.anchor] : around;
    if (block.type === 'heading')
      return [{ heading: block, anchors, dir: blockDirection(block.dir, textOfInlines(block.children), dir) }];
    if (block.type !== 'group') return [];
    return headingsOf(
      block.children,
      anchors,
      blockDirection(block.dir, linesOfBlocks(block.children).join('\n'), dir),
    );
  });
}
