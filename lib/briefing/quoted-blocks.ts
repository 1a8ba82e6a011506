import type { Clip } from '../model/clip';
import type { Block } from '../model/content-block';
import { cleanBlocks } from './clean-blocks';
import { writtenBlocks } from './written-blocks';

/** The blocks of an excerpt as `ShownQuote` counts in them; one without readable structure falls back on its raw quote. */
export function quotedBlocks({ content }: Clip): Block[] {
  if (content.kind !== 'excerpt') return [];
  const blocks = cleanBlocks(content.blocks);
  return blocks.length > 0 ? blocks : writtenBlocks(content.quote);
}
