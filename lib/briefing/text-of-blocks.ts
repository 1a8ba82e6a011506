import type { Block } from '../model/content-block';
import { textOf } from '../privacy/text-leaves';

/**
 * The text of a quote's blocks, in which the cuts of `ShownQuote` count: leaves in document order, blocks, list items and rows of a
 * table joined by "\n", cells by tabs.
 */
export function textOfBlocks(blocks: readonly Block[]): string {
  return textOf(blocks);
}
