import type { FlowBlock, FlowInline, ParagraphRole } from '../flow/flow';
import { setApart } from '../flow/set-apart';

/** Follows on the same line; every other paragraph begins a line of its own. */
const sameLine: ReadonlySet<ParagraphRole> = new Set<ParagraphRole>(['key-label']);

/**
 * Paragraphs that belong together as the lines of one, since Markdown's lists fall apart with paragraphs in them: an
 * action and how it stands, a source and its address. Words of a paragraph with a direction of its own are set apart.
 */
export function mdastLines(blocks: FlowBlock[]): FlowBlock[] {
  const result: FlowBlock[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    if (block.type !== 'paragraph') result.push(block);
    else if (last?.type !== 'paragraph') result.push({ ...block, role: 'body', dir: null, children: wordsOf(block) });
    else {
      const parting: FlowInline = sameLine.has(block.role) ? { type: 'text', value: ' ' } : { type: 'break' };
      result.splice(-1, 1, { ...last, children: [...last.children, parting, ...wordsOf(block)] });
    }
  }
  return result;
}

function wordsOf({ role, dir, lang, children }: Extract<FlowBlock, { type: 'paragraph' }>): FlowInline[] {
  const words = dir === null ? children : setApart(children, lang);
  return role === 'key-value' ? [{ type: 'strong', children: words }] : words;
}
