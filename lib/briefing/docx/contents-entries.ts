import type { FlowBlock, FlowInline } from '../flow/flow';
import { everyBlock } from './every-block';

type Group = Extract<FlowBlock, { type: 'group' }>;
type Heading = Extract<FlowBlock, { type: 'heading' }>;

export interface ContentsEntry {
  heading: Heading;
  /** What the agenda says of it behind its title: how much there is, and what is missing. */
  summary: FlowInline[];
  /** Whether something is missing there. */
  lacking: boolean;
}

type Said = Pick<ContentsEntry, 'summary' | 'lacking'>;
const nothing: Said = { summary: [], lacking: false };

/** What the contents lead to: the headings that come after them, below the title, each with the agenda's words about its section. */
export function contentsEntries(blocks: FlowBlock[], agenda: Group): ContentsEntry[] {
  const own = new Set(everyBlock(agenda.children));
  const summaries = summariesOf(agenda);
  const entries: ContentsEntry[] = [];
  let anchors: string[] = [];
  let after = false;
  for (const block of everyBlock(blocks)) {
    after ||= block === agenda;
    if (!after || own.has(block)) continue;
    if ('anchor' in block && block.anchor !== null) anchors.push(block.anchor);
    if (block.type !== 'heading' || block.level !== 2) continue;
    const known = anchors.find((anchor) => summaries.has(anchor));
    entries.push({ heading: block, ...((known === undefined ? null : summaries.get(known)) ?? nothing) });
    anchors = [];
  }
  return entries;
}

/** By the anchor that an item of the agenda leads to, what stands behind the words that lead there. */
function summariesOf(agenda: Group): Map<string, Said> {
  const summaries = new Map<string, Said>();
  for (const block of everyBlock(agenda.children)) {
    if (block.type !== 'paragraph') continue;
    const jump = block.children.findIndex(({ type }) => type === 'jump');
    const leading = block.children[jump];
    if (leading?.type === 'jump') {
      summaries.set(leading.to, { summary: block.children.slice(jump + 1), lacking: block.role === 'lacking-item' });
    }
  }
  return summaries;
}
