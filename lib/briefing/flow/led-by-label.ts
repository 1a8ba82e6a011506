import type { FlowBlock, FlowInline } from './flow';
import { setApart } from './set-apart';

/**
 * A note's blocks with its label ("Note") and its first paragraph in one line; as they are where no paragraph follows
 * the label.
 * @param joined makes the line of the label and the words
 */
export function ledByLabel(
  blocks: FlowBlock[],
  joined: (label: FlowInline[], words: FlowInline[]) => FlowInline[],
): FlowBlock[] {
  const [label, next, ...rest] = blocks;
  if (label?.type !== 'paragraph' || label.role !== 'label') return blocks;
  const words = next?.type === 'group' && next.role === 'summary' ? next.children[0] : next;
  if (next === undefined || words?.type !== 'paragraph') return blocks;
  const children = joined(label.children, setApart(words.children, words.lang));
  return [
    { ...label, role: 'body', children },
    ...(next.type === 'group' ? [{ ...next, children: next.children.slice(1) }] : []),
    ...rest,
  ];
}
