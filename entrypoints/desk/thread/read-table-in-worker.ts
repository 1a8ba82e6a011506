import { type TableContent, tableContentSchema } from '../../../lib/model/clip-content';
import { askThread } from './ask-thread';

/** Milliseconds that pasted cells may take. */
const patience = 15_000;

/** What was pasted, as a table; null where there are no cells in it. Rejects where it is too much, too slow or broken. */
export async function readTableInWorker(pasted: { html: string; text: string }): Promise<TableContent | null> {
  return tableContentSchema.nullable().parse(await askThread({ kind: 'read-table', ...pasted }, { wait: patience }));
}
