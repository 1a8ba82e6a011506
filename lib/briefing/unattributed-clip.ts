import type { Clip } from '../model/clip';
import type { Source } from '../model/source';
import { cleanBlocks } from './clean-blocks';
import { quotedBlocks, spoken } from './clip-body';
import { cutBlocks } from './cut-blocks';
import { textOfBlocks } from './text-of-blocks';

/** A clip as it may be handed out: one that is not for attribution holds no name of who said it. What was cut stays cut. */
export function unattributedClip(clip: Clip, source: Source): Clip {
  if (!clip.nonAttributable || clip.content.kind !== 'excerpt') return clip;
  const whole = quotedBlocks(clip);
  const left = clip.shown?.kind === 'cut' ? cleanBlocks(cutBlocks(whole, clip.shown.cuts)) : whole;
  const blocks = spoken(left, clip, source);
  const shown = clip.shown?.kind === 'paraphrase' ? clip.shown : null;
  return { ...clip, shown, content: { ...clip.content, blocks, quote: textOfBlocks(blocks) || '…' } };
}
