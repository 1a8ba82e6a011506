import type { FlowBlock } from '../flow/flow';

/** Every block of the flow that comes into the file, each before the blocks inside it. */
export function* everyBlock(blocks: FlowBlock[]): Generator<FlowBlock> {
  for (const block of blocks) {
    if (block.type === 'group' && block.role === 'left-out') continue;
    yield block;
    if (block.type === 'group') yield* everyBlock(block.children);
    if (block.type === 'list') for (const item of block.items) yield* everyBlock(item);
  }
}
