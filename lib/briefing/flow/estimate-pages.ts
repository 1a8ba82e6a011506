import type { Flow, FlowBlock, GroupRole } from './flow';
import { linesOfBlocks, textOfInlines } from './text-of-flow';

/** How a page is set: lines of average English in a measure, and how many of them a page holds. */
interface Measure {
  characters: number;
  lines: number;
  heading: Record<1 | 2 | 3 | 4, number>;
  /** Around a group and after a paragraph, in lines. */
  gap: number;
  noteCharacters: number;
  noteLines: number;
}

/** Measured on the print style sheet, on A4. */
const loose: Measure = {
  ...{ characters: 112, lines: 60, heading: { 1: 3, 2: 2.9, 3: 1.7, 4: 1.5 }, gap: 0.3 },
  ...{ noteCharacters: 130, noteLines: 0.8 },
};
const compact: Measure = {
  ...{ characters: 128, lines: 68, heading: { 1: 2.4, 2: 1.9, 3: 1, 4: 1.1 }, gap: 0.15 },
  ...{ noteCharacters: 78, noteLines: 0.4 },
};

/** Of the text of a page, in the measure of charts. */
const pageHeight = 900;

/** In the compact note their label stands in their first line. */
const runIn = new Set<GroupRole>(['last-time', 'line-to-take', 'ask', 'clip', 'new']);

/** About how many printed pages a flow takes; a picture counts as a third of a page. */
export function estimatePages(flow: Flow): number {
  const measure = flow.compact ? compact : loose;
  const notes = flow.notes.reduce(
    (sum, { children }) => sum + measure.noteLines * linesFor(textOfInlines(children), measure.noteCharacters),
    0,
  );
  return (linesOf(flow.blocks, measure) + notes) / measure.lines;
}

function linesOf(blocks: FlowBlock[], measure: Measure): number {
  return blocks.reduce((sum, block) => sum + linesOfBlock(block, measure), 0);
}

function linesOfBlock(block: FlowBlock, measure: Measure): number {
  switch (block.type) {
    case 'heading':
      return measure.heading[block.level];
    case 'group': {
      const label = measure === compact && runIn.has(block.role) ? measure.heading[3] : 0;
      return linesOf(block.children, measure) + 2 * measure.gap - label;
    }
    case 'list':
      return block.items.reduce((sum, item) => sum + linesOf(item, measure), measure.gap);
    case 'image':
      return measure.lines / 3;
    case 'chart':
      return (measure.lines * block.drawing.height) / pageHeight;
    default:
      return linesOfBlocks([block]).reduce((sum, line) => sum + linesFor(line, measure.characters), measure.gap);
  }
}

function linesFor(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
}
