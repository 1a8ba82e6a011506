import { z } from 'zod';
import { type Library, libraryTables } from '../../../lib/model/library';
import type { Merging } from '../../../lib/packs/merge/merge-libraries';
import type { MergeReport } from '../../../lib/packs/merge/merge-report';
import type { PackContent } from '../../../lib/packs/pack-content';
import { askThread } from '../thread/ask-thread';
import type { ReadPackAnswer, WritePackAnswer } from './pack-jobs';

/** Milliseconds that a pack may take; the largest backups take some seconds, and a passphrase one more. */
const patience = 300_000;

const refused = { ok: z.literal(false), fault: z.custom<{ kind: 'damaged' }>((fault) => typeof fault === 'object') };
const writtenSchema: z.ZodType<WritePackAnswer> = z.union([
  z.strictObject({ ok: z.literal(true), bytes: z.instanceof(Uint8Array<ArrayBuffer>) }),
  z.strictObject(refused),
]);
/** The thread is our own and has parsed every record; what is looked at here is that an answer came at all. */
const readSchema: z.ZodType<ReadPackAnswer> = z.union([
  z.strictObject({
    ok: z.literal(true),
    head: z.custom<PackContent['head']>((head) => typeof head === 'object' && head !== null),
    library: z.custom<PackContent['library']>(
      (library) => typeof library === 'object' && library !== null && libraryTables.every((table) => table in library),
    ),
  }),
  z.strictObject({ ok: z.literal(false), locked: z.literal(true) }),
  z.strictObject(refused),
]);
const reportSchema = z.custom<MergeReport>(
  (report) => typeof report === 'object' && report !== null && 'tables' in report && report.tables instanceof Map,
);

/** Makes a pack in a thread of its own. @param passphrase null: it is not encrypted */
export async function writePackInWorker(content: PackContent, passphrase: string | null): Promise<WritePackAnswer> {
  return writtenSchema.parse(await askThread({ kind: 'write-pack', content, passphrase }, { wait: patience }));
}

/** Reads a pack in a thread of its own: whatever it does to its reader, the page stays responsive and may end it. */
export async function readPackInWorker(bytes: Uint8Array, passphrase: string | null): Promise<ReadPackAnswer> {
  return readSchema.parse(await askThread({ kind: 'read-pack', bytes, passphrase }, { wait: patience }));
}

/** Reads what was kept of the library before an upgrade, as if it were a backup. */
export async function readOlderInWorker(text: string, keptAt: string): Promise<ReadPackAnswer> {
  return readSchema.parse(await askThread({ kind: 'read-older', text, keptAt }, { wait: patience }));
}

/** What would come of a pack here. Comparing two large libraries takes seconds, in which the page stays responsive. */
export async function previewMergeInWorker(here: Library, library: Library, merging: Merging): Promise<MergeReport> {
  return reportSchema.parse(await askThread({ kind: 'preview-merge', here, library, merging }, { wait: patience }));
}
