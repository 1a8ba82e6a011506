import type { Direction } from '../../model/direction';
import type { FlowBlock, FlowInline, GroupRole } from '../flow/flow';
import { ledByLabel } from '../flow/led-by-label';
import { setApart } from '../flow/set-apart';
import { firstStrong } from '../flow/strong-direction';
import { linesOfBlocks } from '../flow/text-of-flow';

type Group = Extract<FlowBlock, { type: 'group' }>;

/** In the two-page note their labels stand in their first line. */
const runIn: GroupRole[] = ['last-time', 'line-to-take', 'ask'];

/**
 * The blocks of a group, its label in the line of its first words where that is how it looks: always in a note; in the two-page note
 * also in what takes a label everywhere else. There "What is new" goes without saying. Words that go the other way stay apart.
 * @param dir the direction of the label
 */
export function runInLabels(group: Group, dir: Direction, compact: boolean): FlowBlock[] {
  const { role, children } = group;
  const [first, ...rest] = children;
  if (compact && role === 'new' && first?.type === 'heading') return rest;
  const words = linesOfBlocks(rest).find((line) => line !== '') ?? '';
  if ((firstStrong(words) ?? dir) !== dir) return children;
  if (role === 'note') return ledByLabel(children, joined);
  if (!compact || first?.type !== 'heading' || !runIn.includes(role)) return children;
  return led(first.children, rest) ?? children;
}

/** Null where no paragraph follows that could take the label. */
function led(label: FlowInline[], [next, ...rest]: FlowBlock[]): FlowBlock[] | null {
  if (next?.type === 'paragraph')
    return [{ ...next, children: joined(label, setApart(next.children, next.lang)) }, ...rest];
  if (next?.type !== 'group') return null;
  const inside = led(label, next.children);
  return inside === null ? null : [{ ...next, children: inside }, ...rest];
}

function joined(label: FlowInline[], words: FlowInline[]): FlowInline[] {
  return [{ type: 'strong', children: label }, { type: 'text', value: '\u2002' }, ...words];
}
