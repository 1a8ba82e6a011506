import type { FlowBlock } from '../flow/flow';
import type { DocxBlock } from './docx-block';
import { docxParagraph } from './docx-paragraph';
import type { Draft, Place } from './draft';
import { runProperties } from './run-properties';
import { breakRun, textRun } from './text-run';
import { xmlText } from './xml-text';

const unchecked = runProperties({ noProof: true });

/** Text in which every space counts, line by line; it always starts at the left. */
export function docxCode(block: Extract<FlowBlock, { type: 'code' }>, draft: Draft, place: Place): DocxBlock {
  const lines = block.value.replace(/\r\n?/g, '\n').split('\n');
  const runs = lines.map((line) => textRun(xmlText(line.replaceAll('\t', '    ')), unchecked)).join(breakRun);
  return docxParagraph(runs, { style: 'Code' }, draft, { ...place, dir: 'ltr' });
}
