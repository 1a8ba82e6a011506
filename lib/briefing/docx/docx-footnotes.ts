import type { Paragraph } from 'docx';
import type { FlowInline } from '../flow/flow';
import { docxParagraph } from './docx-paragraph';
import type { Draft, Place } from './draft';
import { inlineChildren } from './inline-children';

/** The footnotes that the text refers to, by their number; Word puts the number before each. */
export function docxFootnotes(draft: Draft, place: Place): Record<string, { children: Paragraph[] }> {
  const space: FlowInline = { type: 'text', value: ' ' };
  return Object.fromEntries(
    draft.flow.notes
      .filter(({ number }) => draft.placed.has(number))
      .map(({ number, children }) => [
        String(number),
        {
          children: [
            docxParagraph(inlineChildren([space, ...children], draft, place), { style: 'FootnoteText' }, draft, place),
          ],
        },
      ]),
  );
}
