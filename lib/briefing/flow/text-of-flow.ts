import type { FlowBlock, FlowInline } from './flow';

/** The words of inlines; a footnote mark says none. */
export function textOfInlines(inlines: FlowInline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
        case 'foreign':
          return inline.value;
        case 'break':
          return '\n';
        case 'note':
          return '';
        default:
          return textOfInlines(inline.children);
      }
    })
    .join('');
}

/** The lines of blocks, one for each paragraph, heading, fact and row of a table. */
export function linesOfBlocks(blocks: FlowBlock[]): string[] {
  return blocks.flatMap(linesOfBlock);
}

function linesOfBlock(block: FlowBlock): string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [textOfInlines(block.children)];
    case 'group':
      return linesOfBlocks(block.children);
    case 'list':
      return block.items.flatMap(linesOfBlocks);
    case 'facts':
      return block.facts.map(({ label, value }) => `${label} ${textOfInlines(value)}`);
    case 'table':
      return [
        ...(block.caption.length === 0 ? [] : [textOfInlines(block.caption)]),
        ...[...block.header, ...block.rows].map((row) => row.map(textOfInlines).join(' ')),
      ];
    case 'image':
    case 'chart':
      return [];
    case 'code':
      return block.value.split('\n');
  }
}
