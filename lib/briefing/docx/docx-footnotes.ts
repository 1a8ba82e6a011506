import type { FlowInline } from '../flow/flow';
import { docxParagraph } from './docx-paragraph';
import type { Draft, Place } from './draft';
import { footnoteRun } from './footnote-run';
import { inlineChildren } from './inline-children';
import { officeNames } from './office-names';
import { paragraphProperties } from './paragraph-properties';
import { xmlElement } from './xml-element';

/** The part with the footnotes that the text refers to, by their number, and with the line above them. */
export function docxFootnotes(draft: Draft, place: Place): string {
  const space: FlowInline = { type: 'text', value: ' ' };
  const notes = draft.flow.notes
    .filter(({ number }) => draft.placed.has(number))
    .map(({ number, children }) => {
      const words = footnoteRun('<w:footnoteRef/>') + inlineChildren([space, ...children], draft, place);
      return xmlElement(
        'w:footnote',
        { 'w:id': number },
        docxParagraph(words, { style: 'FootnoteText' }, draft, place).xml,
      );
    });
  return `${officeNames.declaration}<w:footnotes ${officeNames.text}>${lines.join('')}${notes.join('')}</w:footnotes>`;
}

/** Word's line above footnotes, and that above those that go on from the page before. */
const lines = (['separator', 'continuationSeparator'] as const).map(
  (
    type,
    index, // literals: their names are their elements'
  ) =>
    xmlElement(
      'w:footnote',
      { 'w:type': type, 'w:id': index - 1 },
      `<w:p>${paragraphProperties({ after: 0, line: 240 })}<w:r><w:${type}/></w:r></w:p>`,
    ),
);
