import { wordsOf } from '../../../lib/language/words-of';
import type { MinutesDocument } from '../../../lib/model/minutes-document';
import { sha256 } from '../../../lib/services/sha256';

/**
 * Knows minutes again: the SHA-256 of the document's words, whatever file they came in. Where the document tells of several
 * meetings, each has its own.
 * @param at the place of the meeting among the `of` meetings of the document
 */
export async function fingerprintOf(document: MinutesDocument, at: number, of: number): Promise<string> {
  const words = document.lines.flatMap(({ text }) => wordsOf(text)).join(' ');
  return sha256(of > 1 ? `${words}\n${at}` : words);
}
