import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readDocument } from '../../lib/documents/read-document';
import { readMinutes } from '../../lib/minutes/read-minutes';
import type { Outcome } from './outcome';

/** Gives a file to the product as a person would: its bytes and its name. */
export async function readOutcome(path: string): Promise<Outcome> {
  try {
    const read = await readDocument({ bytes: new Uint8Array(readFileSync(path)), fileName: basename(path) });
    if (!read.ok) return { kind: 'refused', reason: read.reason };
    return { kind: 'read', reading: readMinutes(read.document) };
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
