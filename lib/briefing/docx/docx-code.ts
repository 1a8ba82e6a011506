import { type Paragraph, TextRun } from 'docx';
import type { FlowBlock } from '../flow/flow';
import { docxParagraph } from './docx-paragraph';
import type { Draft, Place } from './draft';
import { xmlText } from './xml-text';

/** Text in which every space counts, line by line; it always starts at the left. */
export function docxCode(block: Extract<FlowBlock, { type: 'code' }>, draft: Draft, place: Place): Paragraph {
  const lines = block.value.replace(/\r\n?/g, '\n').split('\n');
  const runs = lines.map(
    (line, index) =>
      new TextRun({
        text: xmlText(line.replaceAll('\t', '    ')),
        noProof: true,
        ...(index === 0 ? {} : { break: 1 }),
      }),
  );
  return docxParagraph(runs, { style: 'Code' }, draft, { ...place, dir: 'ltr' });
}
