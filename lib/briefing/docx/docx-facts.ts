import type { FlowBlock, FlowInline } from '../flow/flow';
import type { BorderLine } from './border-line';
import type { DocxBlock } from './docx-block';
import { docxColours } from './docx-look';
import { docxParagraph } from './docx-paragraph';
import type { Draft, Place } from './draft';
import { inlineChildren } from './inline-children';
import { tabRun } from './text-run';
import { textWidth } from './text-width';

const rule: BorderLine = { style: 'single', color: docxColours.rule, size: 6, space: 4 };
const between = 240;

/** Labels and what stands behind them, one pair a line, the second flush below one another. */
export function docxFacts(block: Extract<FlowBlock, { type: 'facts' }>, draft: Draft, place: Place): DocxBlock[] {
  const widest = Math.max(0, ...block.facts.map(({ label }) => textWidth(label, 10)));
  const hanging = Math.round(Math.min(widest + between, place.width / 3));
  const start = place.start + hanging;
  return block.facts.map(({ label, value }) => {
    const there = { ...place, start, lang: draft.flow.locale };
    const name: FlowInline[] = [{ type: 'text', value: label }];
    return docxParagraph(
      inlineChildren(name, draft, there, 'Quiet') + tabRun + inlineChildren(value, draft, there),
      {
        style: 'Facts',
        hanging,
        tabStop: { side: 'left', position: start },
        border: { top: rule, bottom: rule },
      },
      draft,
      there,
    );
  });
}
