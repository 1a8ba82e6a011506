import type { FigureKey, WrittenBlock, WrittenInline, WrittenText } from '../model/written-block';

/** The figures that a text refers to. */
export function referredFigures(text: WrittenText): FigureKey[] {
  return text.flatMap(inBlock);
}

function inBlock(block: WrittenBlock): FigureKey[] {
  return block.type === 'list' ? block.items.flatMap(referredFigures) : block.children.flatMap(inInline);
}

function inInline(inline: WrittenInline): FigureKey[] {
  if (inline.type === 'figure') return [inline.figure];
  return 'children' in inline ? inline.children.flatMap(inInline) : [];
}
