import type { BlockContent, List, PhrasingContent } from 'mdast';
import { inertLines, inertText } from '../../sanitize/inert-text';
import { blockDirection } from '../flow/block-direction';
import type { FlowBlock, FlowInline, GroupRole, ParagraphRole } from '../flow/flow';
import { directionMark } from '../flow/isolated-text';
import { ledByLabel } from '../flow/led-by-label';
import { linesOfBlocks, textOfInlines } from '../flow/text-of-flow';
import { type MdastLine, mdastInlines } from './mdast-inlines';
import { mdastLines } from './mdast-lines';
import { mdastTable } from './mdast-table';
import { mdastText } from './mdast-text';

/** What blocks depend on: the line around them, and whether they stand in a quotation already. */
export interface MdastPlace extends MdastLine {
  quoted: boolean;
}

const bold: ReadonlySet<ParagraphRole> = new Set<ParagraphRole>(['marking', 'quoted-heading', 'lead', 'label']);
/** What is the page's stands in a quotation. */
const quoting: ReadonlySet<GroupRole> = new Set<GroupRole>(['quote', 'blockquote', 'image']);
/** Neighbours of these are the items of a list. */
const listed: ReadonlySet<GroupRole> = new Set<GroupRole>(['key-figure', 'source']);

/** Blocks as Markdown. Groups that mean nothing to it dissolve; what says nothing goes. */
export function mdastBlocks(blocks: FlowBlock[], place: MdastPlace): BlockContent[] {
  const result: BlockContent[] = [];
  let items: FlowBlock[][] = [];
  const endList = () => {
    if (items.length > 0) result.push(...mdastList(false, items, place));
    items = [];
  };
  for (const block of blocks) {
    if (block.type === 'group' && listed.has(block.role)) items.push(mdastLines(block.children));
    else {
      endList();
      result.push(...mdastBlock(block, place));
    }
  }
  endList();
  return result;
}

function mdastBlock(block: FlowBlock, place: MdastPlace): BlockContent[] {
  switch (block.type) {
    case 'heading': {
      const dir = blockDirection(block.dir, textOfInlines(block.children), place.dir);
      return [
        {
          type: 'heading',
          depth: block.level,
          children: mdastInlines(block.children, { ...place, dir, oneLine: true }),
        },
      ];
    }
    case 'paragraph':
      return paragraph(
        bold.has(block.role) ? [{ type: 'strong', children: block.children }] : block.children,
        block,
        place,
      );
    case 'group':
      return group(block, place);
    case 'list':
      return mdastList(block.ordered, block.role === 'actions' ? block.items.map(mdastLines) : block.items, place);
    case 'facts':
      return mdastList(
        false,
        block.facts.map(({ label, value }) => [fact(label, value)]),
        place,
      );
    case 'table':
      return block.role === 'quoted' && !place.quoted ? quotation(mdastTable(block, place)) : mdastTable(block, place);
    case 'image':
      return paragraph(
        [{ type: 'foreign', value: `[${inertText(block.alt)}]`, lang: block.lang }],
        { dir: null },
        place,
      );
    case 'chart':
      return paragraph([{ type: 'text', value: `[${block.alt}]` }], { dir: null }, place);
    case 'code':
      return [{ type: 'code', value: inertLines(block.value) }];
  }
}

function group(block: Extract<FlowBlock, { type: 'group' }>, around: MdastPlace): BlockContent[] {
  const quoted = quoting.has(block.role);
  const dir = blockDirection(block.dir, linesOfBlocks(block.children).join('\n'), around.dir);
  const children = mdastBlocks(block.role === 'note' ? ledByLabel(block.children, labelled) : block.children, {
    ...around,
    dir,
    quoted: around.quoted || quoted,
  });
  return quoted ? quotation(children) : children;
}

function quotation(children: BlockContent[]): BlockContent[] {
  return children.length === 0 ? [] : [{ type: 'blockquote', children }];
}

function fact(label: string, value: FlowInline[]): FlowBlock {
  const children = labelled([{ type: 'text', value: label }], value);
  return { type: 'paragraph', role: 'body', lang: '', dir: null, children };
}

function labelled(label: FlowInline[], value: FlowInline[]): FlowInline[] {
  return [{ type: 'strong', children: label }, { type: 'text', value: ' ' }, ...value];
}

function paragraph(
  inlines: FlowInline[],
  { dir: own }: Pick<Extract<FlowBlock, { type: 'paragraph' }>, 'dir'>,
  place: MdastPlace,
): BlockContent[] {
  const dir = blockDirection(own, textOfInlines(inlines), place.dir);
  const children = mdastInlines(inlines, { ...place, dir });
  if (children.length === 0) return [];
  const mark = directionMark(mdastText(children), dir);
  const leading: PhrasingContent[] = mark === '' ? [] : [{ type: 'text', value: mark }];
  return [{ type: 'paragraph', children: [...leading, ...children] }];
}

/**
 * Without empty lines only where each item is a line, or a line with a list below: elsewhere blocks would run together.
 */
function mdastList(ordered: boolean, items: FlowBlock[][], place: MdastPlace): List[] {
  const filled = items.map((item) => mdastBlocks(item, place)).filter((item) => item.length > 0);
  if (filled.length === 0) return [];
  const isTight = ([first, second, third]: BlockContent[]) =>
    first?.type === 'paragraph' && (second === undefined || second.type === 'list') && third === undefined;
  const spread = !filled.every(isTight);
  return [
    { type: 'list', ordered, spread, children: filled.map((children) => ({ type: 'listItem', spread, children })) },
  ];
}
