import { readDocument } from '../../../lib/documents/read-document';
import { readPageHtml } from '../../../lib/documents/read-page-html';
import { readPasted } from '../../../lib/documents/read-pasted';
import { readMinutes } from '../../../lib/minutes/read-minutes';
import type { MinutesInput } from '../platform';
import type { ReadAnswer } from '../read-answer';

/** One document and what is read in it: whatever it does to its readers, the page stays responsive and may end the thread. */
export async function readMinutesInThread(input: MinutesInput): Promise<ReadAnswer> {
  const read = await documentOf(input);
  return read.ok ? { ...read, reading: readMinutes(read.document) } : read;
}

async function documentOf(input: MinutesInput) {
  if (input.kind === 'file') return readDocument(input);
  return input.kind === 'pasted' ? readPasted(input) : readPageHtml(input);
}
