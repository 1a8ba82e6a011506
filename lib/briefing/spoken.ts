import type { Clip } from '../model/clip';
import type { Block } from '../model/content-block';
import type { Source } from '../model/source';
import { withoutSpeaker } from '../privacy/without-speaker';
import { sourceNames } from './source-names';

/** The words of a clip without its speaker, where that may not be told. No block and no cell goes for it, also if nothing is left in it. */
export function spoken(blocks: Block[], { nonAttributable }: Clip, { fields }: Source): Block[] {
  if (!nonAttributable) return blocks;
  const { lead, publisher, foundOn } = sourceNames(fields);
  return withoutSpeaker(blocks, [...lead, publisher, foundOn].filter(Boolean));
}

/** The same of a text, line for line. */
export function spokenText(text: string, clip: Clip, source: Source): string {
  const [block] = spoken([{ type: 'code', value: text }], clip, source);
  return block?.type === 'code' ? block.value : '';
}
