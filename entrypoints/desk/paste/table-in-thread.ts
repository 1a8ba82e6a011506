import { pastedCells } from '../../../lib/documents/pasted-cells';
import type { TableContent } from '../../../lib/model/clip-content';
import { pastedContent } from '../../../lib/tables/pasted-content';

/** What was pasted, as a table; null where there are no cells in it. */
export function tableInThread(pasted: { html: string; text: string }): TableContent | null {
  const cells = pastedCells(pasted);
  return cells && pastedContent(cells);
}
