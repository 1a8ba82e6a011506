import { readDocument } from '../../lib/documents/read-document';
import { readPageHtml } from '../../lib/documents/read-page-html';
import { readPasted } from '../../lib/documents/read-pasted';
import { readMinutes } from '../../lib/minutes/read-minutes';
import type { MinutesInput } from './platform';
import type { ReadAnswer } from './read-answer';

/** A thread of its own for one document: whatever the document does to its readers, the page stays responsive and may end the thread. */
async function answerTo(input: MinutesInput): Promise<ReadAnswer> {
  const read = await documentOf(input);
  return read.ok ? { ...read, reading: readMinutes(read.document) } : read;
}

async function documentOf(input: MinutesInput) {
  if (input.kind === 'file') return readDocument(input);
  return input.kind === 'pasted' ? readPasted(input) : readPageHtml(input);
}

addEventListener('message', ({ data }: MessageEvent<MinutesInput>) => {
  answerTo(data)
    .catch((cause): ReadAnswer => {
      console.error('minutes: not read', cause);
      return { ok: false, reason: 'document-unreadable' };
    })
    .then((answer) => postMessage(answer));
});
