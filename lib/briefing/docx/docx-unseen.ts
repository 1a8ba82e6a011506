import type { FlowInline } from '../flow/flow';
import type { DocxBlock } from './docx-block';
import { docxParagraph } from './docx-paragraph';
import type { Draft, Place } from './draft';
import { inlineChildren } from './inline-children';

/** What a picture shows, in the place of one that Word cannot show. */
export function docxUnseen(words: FlowInline[], draft: Draft, place: Place): DocxBlock {
  return docxParagraph(inlineChildren(words, draft, place), { style: 'Missing' }, draft, place);
}
