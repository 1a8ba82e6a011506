import type { Clip } from '../model/clip';
import type { ClipContent } from '../model/clip-content';
import type { Source } from '../model/source';
import { cleanBlocks } from './clean-blocks';
import { cutBlocks } from './cut-blocks';
import { quotedBlocks } from './quoted-blocks';
import { spoken, spokenText } from './spoken';
import { textOfBlocks } from './text-of-blocks';

/**
 * A clip as it may be handed out: one that is not for attribution says nowhere who said it, nor leads there: not in its words, and not in what the
 * person says about it. What was cut stays cut.
 */
export function unattributedClip(clip: Clip, source: Source): Clip {
  if (!clip.nonAttributable) return clip;
  const said = (text: string) => spokenText(text, clip, source);
  return {
    ...clip,
    content: unattributed(clip, source, said),
    shown: clip.shown?.kind === 'paraphrase' ? { ...clip.shown, text: said(clip.shown.text) } : null,
    note: said(clip.note),
    typed: said(clip.typed),
  };
}

function unattributed(clip: Clip, source: Source, said: (text: string) => string): ClipContent {
  const { content, shown } = clip;
  switch (content.kind) {
    case 'excerpt': {
      const whole = quotedBlocks(clip);
      const left = shown?.kind === 'cut' ? cutBlocks(whole, shown.cuts) : whole;
      const blocks = cleanBlocks(spoken(left, clip, source));
      return { ...content, blocks, quote: textOfBlocks(blocks) || '…' };
    }
    case 'table': {
      const { header, rows } = content;
      const [cells] = spoken([{ type: 'table', header, rows }], clip, source);
      const told = { ...content, quote: said(content.quote) || '…', caption: said(content.caption), notes: [] };
      return cells?.type === 'table' ? { ...told, header: cells.header, rows: cells.rows } : told;
    }
    case 'image':
      return { ...content, alt: said(content.alt), caption: said(content.caption), credit: '' };
    case 'link':
      return { ...content, text: '', target: '' };
    case 'page':
      return { ...content, description: '' };
  }
}
