import type { MinutesReading } from '../../lib/model/minutes-reading';
import type { RefusalReason } from '../../lib/model/refusal';

/** What became of a document: a reading, a refusal, or an exception, which is never right. */
export type Outcome =
  | { kind: 'read'; reading: MinutesReading }
  | { kind: 'refused'; reason: RefusalReason }
  | { kind: 'failed'; message: string };

/** The outcome in a word or two, for the details. */
export function outcomeInWords(outcome: Outcome): string {
  if (outcome.kind === 'read') return outcome.reading.kind;
  return outcome.kind === 'refused' ? `refused (${outcome.reason})` : `failed: ${outcome.message}`;
}
