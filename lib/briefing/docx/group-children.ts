import { blockDirection } from '../flow/block-direction';
import type { FlowBlock, GroupRole } from '../flow/flow';
import { linesOfBlocks } from '../flow/text-of-flow';
import type { DocxBlock, WriteBlocks } from './docx-block';
import { docxContents } from './docx-contents';
import { docxFrames, type Frame } from './docx-frames';
import { docxSpacer } from './docx-spacer';
import type { DocxStyleId } from './docx-styles';
import type { Draft, Place } from './draft';
import { keyFigureGrid } from './key-figure-grid';
import { runInLabels } from './run-in-labels';
import { squeezedSpace } from './squeezed';

type Group = Extract<FlowBlock, { type: 'group' }>;

/** Room above groups that begin without a heading, in twentieths of a point. */
const rooms: Partial<Record<GroupRole, number>> = {
  clip: 200,
  'evidence-item': 240,
  'line-to-take': 140,
  ask: 100,
  gaps: 220,
  note: 60,
  source: 120,
  method: 160,
};
const frames: Partial<Record<GroupRole, Frame>> = {
  quote: docxFrames.quote,
  blockquote: docxFrames.quote,
  'line-to-take': docxFrames.box,
  ask: docxFrames.box,
};
const bodies: Partial<Record<GroupRole, DocxStyleId>> = {
  highlights: 'Highlights',
  quote: 'Quote',
  blockquote: 'Quote',
  note: 'Note',
  'line-to-take': 'LineToTake',
  ask: 'LineToTake',
  method: 'Method',
};
/** What stands on a ground: only an empty paragraph keeps two grounds apart everywhere. */
const grounded: GroupRole[] = ['line-to-take', 'ask'];
const whole: GroupRole[] = ['source', 'key-figure'];
/** Quotes of no more letters than this stay on one page. */
const shortQuote = 600;

/** Blocks that belong together, with the look of what they are. What is left out of the briefing is left out of the file. */
export function groupChildren(group: Group, draft: Draft, place: Place, write: WriteBlocks): DocxBlock[] {
  if (group.role === 'left-out') return [];
  const bookmark = group.anchor === null ? null : draft.bookmarks.ofAnchor(group.anchor);
  if (bookmark !== null) draft.waiting.push(bookmark);
  if (group.role === 'agenda') return docxContents(group, draft, place);
  if (group.role === 'annex' && group.children.some(isEvidence)) draft.newPage = true;
  draft.room = Math.max(draft.room, squeezedSpace(rooms[group.role] ?? 0, draft.flow.compact));
  const inside = { ...place, ...placeInside(group, place) };
  if (group.role === 'key-figures') return keyFigureGrid(group, draft, inside, write);
  const blocks = runInLabels(group, draft.flow.dir, draft.flow.compact);
  const apart = grounded.includes(group.role) ? docxSpacer(draft, place) : [];
  return [...apart, ...write(blocks, draft, inside)];
}

/** With it, the annex is longer than all before, and begins on a page of its own. */
function isEvidence(block: FlowBlock): boolean {
  return block.type === 'group' && block.role === 'evidence';
}

function isShort({ children }: Group): boolean {
  return linesOfBlocks(children).join(' ').length <= shortQuote;
}

function placeInside(group: Group, place: Place): Partial<Place> {
  const { role } = group;
  const together = place.together || whole.includes(role) || (role === 'quote' && isShort(group));
  const dir = blockDirection(group.dir, group.dir === 'auto' ? linesOfBlocks(group.children).join(' ') : '', place.dir);
  const body = bodies[role] ?? place.body;
  // Of a page that does not say in which language it is, nobody knows it.
  const lang = role === 'quote' ? group.lang : group.lang || place.lang;
  const frame = frames[role];
  if (frame === undefined) return { dir, lang, body, together };
  const start = place.start + frame.start;
  return {
    dir,
    lang,
    body,
    together,
    start,
    frameDir: dir,
    frame: start === frame.start ? frame : { ...frame, start },
  };
}
