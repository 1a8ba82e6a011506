import type { MinutesReading } from '../../../lib/model/minutes-reading';
import type { Refusal } from '../../../lib/model/refusal';
import type { Platform } from '../platform';
import { openReview } from '../review/open-review';
import { fingerprintOf } from './fingerprint-of';
import type { ImportedDocument, ImportSession } from './import-session';

type Input = Parameters<Platform['readMinutes']>[0];
type Read = Extract<Awaited<ReturnType<Platform['readMinutes']>>, { ok: true }>;

/**
 * Reads a document and shows what comes of it: a review, the choice between several meetings, or why not. Nothing is stored.
 * @param name what to call it while it is read; may be empty
 * @param input gives the document, or says why it cannot be had
 */
export async function readDocument(
  { session, platform }: { session: ImportSession; platform: Platform },
  name: string,
  input: () => Promise<Input | Refusal>,
): Promise<void> {
  const stop = new AbortController();
  session.change({ stage: 'reading', name, stop });
  const answer = await answerTo(platform, input, stop.signal);
  const state = session.now();
  if (state.stage !== 'reading' || state.stop !== stop) return; // stopped, or another document came
  if ('reason' in answer) return session.change({ stage: 'waiting', refusal: answer });
  if (answer.meetings.length === 1) openReview(session, answer, [0]);
  else session.change({ stage: 'choosing', imported: answer });
}

async function answerTo(
  platform: Platform,
  input: () => Promise<Input | Refusal>,
  signal: AbortSignal,
): Promise<ImportedDocument | Refusal> {
  try {
    const given = await input();
    if ('reason' in given) return given;
    const read = await platform.readMinutes(given, { signal });
    return read.ok ? await importedOf(read) : read;
  } catch (cause) {
    if (!signal.aborted) console.error('desk: the document could not be read', cause);
    return { ok: false, reason: 'document-unreadable' };
  }
}

async function importedOf({ document, reading }: Read): Promise<ImportedDocument | Refusal> {
  if (reading.kind === 'neither') return { ok: false, reason: 'not-minutes' };
  const meetings = await Promise.all(
    reading.meetings.map(async (meeting, at) => ({
      reading: meeting,
      fingerprint: await fingerprintOf(document, at, reading.meetings.length),
    })),
  );
  return { document, kind: reading.kind, meetings: newestFirst(meetings) };
}

type Meetings = { reading: Extract<MinutesReading, { kind: 'minutes' }>['meetings'][number]; fingerprint: string }[];

/** Those without a date keep their place at the end. */
const newestFirst = (meetings: Meetings): Meetings =>
  meetings.toSorted((a, b) => (b.reading.date.value ?? '').localeCompare(a.reading.date.value ?? ''));
