import type { Block, Inline } from '../model/content-block';
import { labelText } from '../sanitize/label-text';
import type { BriefingWords } from '../words/briefing-words-en';
import type { BriefingClipInput } from './briefing-input';
import { cleanBlocks } from './clean-blocks';
import { cutBlocks } from './cut-blocks';
import { raisedText } from './flow/raised-text';
import { quotedBlocks } from './quoted-blocks';
import { shortenBlocks } from './shorten-blocks';
import { textOfBlocks } from './text-of-blocks';
import { typedFirst } from './typed-first';
import { unattributedClip } from './unattributed-clip';
import { writtenBlocks } from './written-blocks';

/** Words of a quote that a sentence about something else can carry. */
const fewest = 30;

/**
 * A clip in one line, for a sentence that refers to it; `quoted` where the words are the page's and stand in quotation marks.
 * @param most words of a quote at most
 */
export function clipWords(
  { clip: given, source }: BriefingClipInput,
  words: BriefingWords,
  most = fewest,
): { text: string; quoted: boolean } {
  const clip = unattributedClip(given, source);
  const { content, shown } = clip;
  const title = clip.nonAttributable
    ? words.citation.notForAttribution
    : labelText(source.fields.title.chosen?.value ?? '') || words.citation.untitled;
  switch (content.kind) {
    case 'excerpt': {
      if (shown?.kind === 'paraphrase') {
        return { text: line(writtenBlocks(shown.text), most), quoted: false };
      }
      const blocks = quotedBlocks(clip);
      const left = shown?.kind === 'cut' ? cleanBlocks(cutBlocks(blocks, shown.cuts)) : blocks;
      return { text: line(left, most), quoted: true };
    }
    case 'table':
      return { text: labelText(content.caption, 200) || title, quoted: false };
    case 'image':
      return {
        text: typedFirst(
          labelText(clip.typed, 200),
          labelText(content.caption, 200) || labelText(content.alt, 200) || title,
          words,
        ),
        quoted: false,
      };
    case 'link':
      return { text: labelText(content.text, 200) || title, quoted: false };
    case 'page':
      return { text: title, quoted: false };
  }
}

function line(blocks: Block[], most: number): string {
  return textOfBlocks(raisedBlocks(shortenBlocks(blocks, most).blocks))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Without mark-up a raised number must not stick to the one before it: "61,012" with note 1 is not "61,0121". */
function raisedBlocks(blocks: Block[]): Block[] {
  return blocks.map((block): Block => {
    if (block.type === 'paragraph' || block.type === 'heading')
      return { ...block, children: block.children.map(raised) };
    if (block.type === 'blockquote') return { ...block, children: raisedBlocks(block.children) };
    return block.type === 'list' ? { ...block, items: block.items.map(raisedBlocks) } : block;
  });
}

function raised(inline: Inline): Inline {
  if (inline.type === 'text' || inline.type === 'break') return inline;
  if (inline.type !== 'superscript' && inline.type !== 'subscript') {
    return { ...inline, children: inline.children.map(raised) };
  }
  const text = textOfBlocks([{ type: 'paragraph', children: inline.children }]);
  return { type: 'text', value: raisedText(text, inline.type) };
}
