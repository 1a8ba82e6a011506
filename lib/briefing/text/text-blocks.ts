import { inertLines } from '../../sanitize/inert-text';
import { safeUrl } from '../../sanitize/safe-url';
import { blockDirection } from '../flow/block-direction';
import type { FlowBlock, FlowDir, FlowInline, GroupRole, ParagraphRole } from '../flow/flow';
import { directionMark } from '../flow/isolated-text';
import { ledByLabel } from '../flow/led-by-label';
import { linesOfBlocks, textOfInlines } from '../flow/text-of-flow';
import { behind, joinedChunks, type TextChunk } from './text-chunk';
import { type TextLine, textInlines } from './text-inlines';
import { textTable } from './text-table';

/** What blocks depend on: the line around them, and how a label is parted from what it labels. */
export interface TextPlace extends TextLine {
  colon: string;
  /** True where paragraphs are lines of one thing, as in an item of a list: without empty lines between them. */
  close: boolean;
}

const quoting: ReadonlySet<GroupRole> = new Set<GroupRole>(['quote', 'blockquote', 'image']);
/** Each is an item of a list. */
const listed: ReadonlySet<GroupRole> = new Set<GroupRole>(['key-figure', 'source']);

/** A line directly under them is what they are about. */
const overWhatFollows: ReadonlySet<ParagraphRole> = new Set<ParagraphRole>(['label', 'dated']);

/** Blocks as plain text. What is the page's stands behind "> ", as in mail; what says nothing goes. */
export function textBlocks(blocks: FlowBlock[], place: TextPlace): TextChunk[] {
  return blocks.flatMap((block, index) => textBlock(block, place, blocks[index - 1]));
}

function textBlock(block: FlowBlock, place: TextPlace, previous: FlowBlock | undefined): TextChunk[] {
  switch (block.type) {
    case 'heading': {
      const text = line(block.children, block.dir, { ...place, oneLine: true });
      return [block.level <= 2 ? { text, before: 3 } : { text, before: 2, heads: true }];
    }
    case 'paragraph': {
      const isAddress = block.role === 'address';
      const text = line(block.children, block.dir, { ...place, told: isAddress ? new Set() : place.told });
      return [{ text, before: place.close || isAddress ? 1 : 2, heads: overWhatFollows.has(block.role) }];
    }
    case 'group':
      return group(block, place, previous);
    case 'list':
      return block.items
        .map((item) => joinedChunks(textBlocks(item, { ...place, close: true })))
        .filter((text) => text !== '')
        .map((text, index) => listItem(text, block.ordered ? `${index + 1}. ` : '- ', index > 0 || place.close));
    case 'facts':
      return block.facts.map(({ label, value }, index) => ({
        text: line(labelled(place.colon)([{ type: 'text', value: label }], value), null, place),
        before: index === 0 ? 2 : 1,
      }));
    case 'table':
      return textTable(block, within(block.dir, block, place), place.colon);
    case 'image':
      return [{ text: line([{ type: 'foreign', value: `[${block.alt}]`, lang: block.lang }], null, place), before: 2 }];
    case 'chart':
      return [{ text: line([{ type: 'text', value: `[${block.alt}]` }], null, place), before: 2 }];
    case 'code':
      return [{ text: inertLines(block.value), before: 2 }];
  }
}

function group(
  block: Extract<FlowBlock, { type: 'group' }>,
  around: TextPlace,
  previous: FlowBlock | undefined,
): TextChunk[] {
  const told = new Set([...around.told, ...addresses(block.children)]);
  const place = { ...within(block.dir, block, around), told };
  if (listed.has(block.role)) {
    const text = joinedChunks(textBlocks(keyFigureFirst(block.children, place.colon), { ...place, close: true }));
    return [listItem(text, '- ', previous?.type === 'group' && previous.role === block.role)];
  }
  if (block.role === 'note') return textBlocks(ledByLabel(block.children, labelled(place.colon)), place);
  const chunks = textBlocks(block.children, place);
  if (!quoting.has(block.role)) return chunks;
  const text = joinedChunks(chunks);
  return text === '' ? [] : [{ text: behind(text, '> ', '> '), before: place.close ? 1 : 2 }];
}

/** The number and what it counts are one line. */
function keyFigureFirst(blocks: FlowBlock[], colon: string): FlowBlock[] {
  const [value, label, ...rest] = blocks;
  if (value?.type !== 'paragraph' || label?.type !== 'paragraph' || label.role !== 'key-label') return blocks;
  return [{ ...value, children: labelled(colon)(value.children, label.children) }, ...rest];
}

function listItem(text: string, marker: string, follows: boolean): TextChunk {
  return { text: text === '' ? '' : behind(text, marker, ' '.repeat(marker.length)), before: follows ? 1 : 2 };
}

function labelled(colon: string): (label: FlowInline[], value: FlowInline[]) => FlowInline[] {
  return (label, value) => [...label, { type: 'text', value: colon }, ...value];
}

function within(dir: FlowDir, block: FlowBlock, around: TextPlace): TextPlace {
  return { ...around, dir: blockDirection(dir, linesOfBlocks([block]).join('\n'), around.dir) };
}

/** Chats show each line by its first letter, so each line says its direction where that would mislead. */
function line(inlines: FlowInline[], dir: FlowDir, place: TextPlace): string {
  const own = blockDirection(dir, textOfInlines(inlines), place.dir);
  const text = textInlines(inlines, { ...place, dir: own });
  return text
    .split('\n')
    .map((part) => (part === '' ? '' : `${directionMark(part, own)}${part}`))
    .join('\n');
}

/** The addresses that these blocks give in a paragraph of their own. */
function addresses(blocks: FlowBlock[]): string[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph' && block.role === 'address'
      ? block.children.flatMap((inline) => (inline.type === 'link' ? (safeUrl(inline.url) ?? []) : []))
      : [],
  );
}
