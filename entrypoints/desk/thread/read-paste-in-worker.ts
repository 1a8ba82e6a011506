import { type WrittenText, writtenTextSchema } from '../../../lib/model/written-block';
import { askThread } from './ask-thread';

/** Milliseconds that pasted mark-up may take; its plain text is taken then. */
const patience = 10_000;

/** What pasted HTML says, as it can be stored; null where it is too much, too slow or broken: its plain text is to be taken instead. */
export async function readPasteInWorker(html: string): Promise<WrittenText | null> {
  try {
    const answer = await askThread({ kind: 'read-paste', html }, { wait: patience });
    return writtenTextSchema.nullable().parse(answer);
  } catch (cause) {
    console.error('editor: the pasted mark-up was not read', cause);
    return null;
  }
}
