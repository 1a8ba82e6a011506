import { type BorderLine, noLine } from './border-line';
import { docxColours } from './docx-look';
import type { ParagraphFormat } from './paragraph-properties';

/** A rule at the start of paragraphs, with or without a ground. Lengths are in twentieths of a point. */
export interface Frame {
  colour: string;
  /** Thickness of the rule in eighths of a point. */
  size: number;
  fill: string | null;
  /** How far its text stands from the edge. */
  start: number;
}

const { rule, strongRule, accent, wash, warn, warnWash } = docxColours;
export const docxFrames = {
  quote: { colour: rule, size: 18, fill: null, start: 240 },
  box: { colour: accent, size: 24, fill: wash, start: 240 },
  action: { colour: strongRule, size: 18, fill: null, start: 240 },
  overdue: { colour: warn, size: 18, fill: null, start: 240 },
  disagreement: { colour: warn, size: 18, fill: warnWash, start: 240 },
  gap: { colour: warn, size: 24, fill: warnWash, start: 240 },
} satisfies Record<string, Frame>;

/** Points between rule and text; Word knows no more than 31. */
const space = 9;
const mostSpace = 31;
/** Between text and the end of the ground, in twentieths of a point. */
const groundPadding = 160;

/** What draws a frame around one paragraph. */
export type FrameFormat = Required<Pick<ParagraphFormat, 'border' | 'indent'>> & Pick<ParagraphFormat, 'ground'>;

/** How a paragraph stands in its frame: where its text starts, how far its first line before that, and whether it goes the frame's way. */
export interface FramedParagraph {
  start: number;
  hanging: number;
  against: boolean;
}

/** On which side of the paper the rule is, and whether the ground ends close to the text. */
export interface FrameSetting {
  side: 'left' | 'right';
  compact: boolean;
}

/**
 * A frame around a paragraph. The rule stays where the frame has it, so that it runs through lists and their neighbours and past
 * words of the other direction. Word draws left and right as on paper, whatever the direction; its indents follow it.
 */
export function frameFormat(
  frame: Frame,
  { side, compact }: FrameSetting,
  { start, hanging, against }: FramedParagraph = { start: frame.start, hanging: 0, against: false },
): FrameFormat {
  const inside = against ? 0 : Math.round((start - hanging - frame.start) / 20);
  const rule: BorderLine = {
    style: 'single',
    color: frame.colour,
    size: frame.size,
    space: Math.max(0, Math.min(mostSpace, space + inside)),
  };
  const ground: BorderLine | null = frame.fill === null ? null : { style: 'single', color: frame.fill, size: 8 };
  const after = ground === null ? 0 : groundPadding;
  const indent = {
    left: against ? start - frame.start + after : start,
    right: against ? frame.start : after,
    ...(hanging === 0 ? {} : { hanging }),
  };
  const end = ground === null ? noLine : { ...ground, space: groundPadding / 20 - 1 };
  const sides = side === 'left' ? { left: rule, right: end } : { left: end, right: rule };
  if (ground === null) return { border: sides, indent };
  const edge = { ...ground, space: compact ? 1 : 4 };
  return {
    border: { top: edge, bottom: edge, ...sides },
    ground: ground.color,
    indent,
  };
}
