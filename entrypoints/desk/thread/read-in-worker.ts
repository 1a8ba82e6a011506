import type { MinutesInput } from '../platform';
import { type ReadAnswer, readAnswerSchema } from '../read-answer';
import { askThread } from './ask-thread';

/** Milliseconds that a document may take; real minutes take one second at the most. */
const patience = 20_000;
const unreadable: ReadAnswer = { ok: false, reason: 'document-unreadable' };

/**
 * Reads a document in a thread of its own, which ends with it.
 * @returns the document and what was read in it, or why not; `document-unreadable` also where it takes more than `patience` or the answer is
 * not what it should be. Rejects with the signal's reason where that stops it.
 */
export async function readInWorker(
  input: MinutesInput,
  { signal, wait = patience, start }: { signal: AbortSignal; wait?: number; start?: () => Worker },
): Promise<ReadAnswer> {
  const asking = { signal, wait, ...(start ? { start } : {}) };
  const answer = await askThread({ kind: 'read-minutes', input }, asking).catch((cause: unknown) => {
    if (signal.aborted) throw cause;
    console.error('minutes: not read', cause);
    return unreadable;
  });
  const parsed = readAnswerSchema.safeParse(answer);
  if (!parsed.success) console.error('minutes: an answer that cannot be', parsed.error.issues.slice(0, 5));
  return parsed.success ? parsed.data : unreadable;
}
