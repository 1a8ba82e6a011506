import { z } from 'zod';
import type { FileOrder, MadeFile } from '../hand-out/file-order';
import { askThread } from './ask-thread';

/** Milliseconds that a file may take; the largest briefings take a few seconds. */
const patience = 120_000;

const madeSchema: z.ZodType<MadeFile> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('file'), bytes: z.instanceof(Uint8Array<ArrayBuffer>) }),
  z.strictObject({ kind: z.literal('clipboard'), html: z.string(), text: z.string() }),
]);

/** Makes a file in a thread of its own, which ends with it. Rejects where it could not be made. @param start gives that thread */
export async function makeInWorker(order: FileOrder, start: () => Worker): Promise<MadeFile> {
  return madeSchema.parse(await askThread({ kind: 'make-file', order }, { wait: patience, start }));
}
