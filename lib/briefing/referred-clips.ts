import type { Id } from '../model/id';
import type { WrittenBlock, WrittenInline, WrittenText } from '../model/written-block';

/** The clips that a text refers to. */
export function referredClips(text: WrittenText): Id[] {
  return text.flatMap(inBlock);
}

function inBlock(block: WrittenBlock): Id[] {
  return block.type === 'list' ? block.items.flatMap(referredClips) : block.children.flatMap(inInline);
}

function inInline(inline: WrittenInline): Id[] {
  if (inline.type === 'clip') return [inline.clipId];
  return 'children' in inline ? inline.children.flatMap(inInline) : [];
}
