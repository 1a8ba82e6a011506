import type { DocxBlock } from './docx-block';
import { docxParagraph } from './docx-paragraph';
import type { Draft, Place } from './draft';

/** Room above a table, which has none of its own: an empty paragraph, where room is asked for. Word wants one in an empty cell too. */
export function docxSpacer(draft: Draft, place: Place, always = false): DocxBlock[] {
  if (!always && draft.room === 0) return [];
  return [docxParagraph('', { style: 'Spacer', keepNext: !always }, draft, { ...place, frame: null, start: 0 })];
}
