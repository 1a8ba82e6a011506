import { blockDirection } from '../flow/block-direction';
import type { FlowBlock } from '../flow/flow';
import { textOfInlines } from '../flow/text-of-flow';
import type { DocxBlock, WriteBlocks } from './docx-block';
import { docxFrames } from './docx-frames';
import { docxParagraph } from './docx-paragraph';
import type { Draft, Place } from './draft';
import { inlineChildren } from './inline-children';
import { type ListKind, listStep } from './list-definitions';
import { styleOfRole } from './style-of-role';

const deepest = 8;

/** A list: of actions, each beside a rule, or with Word's own bullets and numbers. */
export function listChildren(
  block: Extract<FlowBlock, { type: 'list' }>,
  draft: Draft,
  place: Place,
  write: WriteBlocks,
): DocxBlock[] {
  if (block.role === 'actions') return block.items.flatMap((item) => write(item, draft, besideRule(item, place)));
  const kind: ListKind = block.ordered ? 'numbers' : 'bullets';
  draft.lists.push(kind);
  const list = draft.lists.length;
  return block.items.flatMap((item, index) => {
    const keepNext = index === block.items.length - 1 ? place.keepNext : place.together;
    return listItem(item, list, draft, { ...place, keepNext }, write);
  });
}

/** An action that is overdue says so; its rule has another colour, too. */
function besideRule(item: FlowBlock[], place: Place): Place {
  const overdue = item.some((block) => block.type === 'paragraph' && block.role === 'overdue-facts');
  const frame = overdue ? docxFrames.overdue : docxFrames.action;
  return {
    ...place,
    frame,
    frameDir: place.dir,
    body: overdue ? 'OverdueText' : 'ActionText',
    start: place.start + frame.start,
    together: true,
    keepNext: false,
  };
}

/** The first paragraph of an item carries its bullet; what follows stands flush below its text. */
function listItem(item: FlowBlock[], list: number, draft: Draft, place: Place, write: WriteBlocks): DocxBlock[] {
  const inside: Place = { ...place, start: place.start + listStep, depth: place.depth + 1 };
  const [first, ...rest] = item;
  const head = first?.type === 'paragraph' ? first : null;
  const words = head?.children ?? [];
  const others = head === null ? item : rest;
  const there: Place = {
    ...inside,
    dir: blockDirection(head?.dir ?? null, textOfInlines(words), place.dir),
    lang: head?.lang || place.lang,
    keepNext: others.length === 0 ? place.keepNext : place.together,
  };
  const lead = docxParagraph(
    inlineChildren(words, draft, there),
    {
      style: styleOfRole(head?.role ?? 'body', place),
      numbering: { list, level: Math.min(place.depth, deepest) },
      hanging: listStep,
      after: 40,
    },
    draft,
    there,
  );
  return [lead, ...write(others, draft, inside)];
}
