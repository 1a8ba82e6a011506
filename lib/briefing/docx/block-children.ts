import type { Direction } from '../../model/direction';
import { blockDirection } from '../flow/block-direction';
import type { FlowBlock, ParagraphRole } from '../flow/flow';
import { textOfInlines } from '../flow/text-of-flow';
import type { DocxBlock, WriteBlocks } from './docx-block';
import { docxCode } from './docx-code';
import { docxFacts } from './docx-facts';
import { docxHeading } from './docx-heading';
import { docxImage } from './docx-image';
import { docxParagraph, type ParagraphForm } from './docx-paragraph';
import { docxTable } from './docx-table';
import { docxUnseen } from './docx-unseen';
import type { Draft, Place } from './draft';
import { groupChildren } from './group-children';
import { inlineChildren } from './inline-children';
import { listChildren } from './list-children';
import { styleOfRole } from './style-of-role';

/** The blocks of the flow as what stands in a Word file. What says where something is from stays on the page of it. */
export const blockChildren: WriteBlocks = (blocks, draft, place) =>
  blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    const keepNext = next === undefined ? place.keepNext : place.together || isTrailing(next) || isLead(block);
    return written(block, draft, { ...place, keepNext });
  });

function written(block: FlowBlock, draft: Draft, place: Place): DocxBlock[] {
  switch (block.type) {
    case 'heading':
      return [docxHeading(block, draft, place)];
    case 'paragraph':
      return paragraph(block, draft, place);
    case 'group':
      return groupChildren(block, draft, place, blockChildren);
    case 'list':
      return listChildren(block, draft, place, blockChildren);
    case 'facts':
      return docxFacts(block, draft, place);
    case 'table':
      return docxTable(block, draft, place);
    case 'image':
      return docxImage(block, draft, place);
    case 'chart':
      return [docxUnseen([{ type: 'text', value: block.alt }], draft, place)];
    case 'code':
      return [docxCode(block, draft, place)];
  }
}

function paragraph(block: Extract<FlowBlock, { type: 'paragraph' }>, draft: Draft, place: Place): DocxBlock[] {
  const text = textOfInlines(block.children);
  // The header of the first page, right above, says it in the same words.
  if (block.role === 'marking' && text === draft.flow.marking) return [];
  const there = { ...place, dir: blockDirection(block.dir, text, place.dir), lang: block.lang || place.lang };
  return [
    docxParagraph(
      inlineChildren(block.children, draft, there, block.role === 'key-value' ? 'Aside' : undefined),
      {
        style: styleOfRole(block.role, place),
        ...besideOurs(block.role, there.dir, draft.flow.dir),
        ...(place.together ? { keepLines: true } : {}),
      },
      draft,
      there,
    ),
  ];
}

/** An address goes left to right even where nothing else does; there it stands at the side of everything else. */
function besideOurs(role: ParagraphRole, dir: Direction, ours: Direction): Pick<ParagraphForm, 'alignment'> {
  return role === 'address' && dir !== ours ? { alignment: 'end' } : {};
}

function isLead(block: FlowBlock): boolean {
  return block.type === 'paragraph' && block.role === 'lead';
}

function isTrailing(block: FlowBlock): boolean {
  return (
    block.type === 'paragraph' && /^(citation|remark|address|action-facts|overdue-facts|caption)$/.test(block.role)
  );
}
