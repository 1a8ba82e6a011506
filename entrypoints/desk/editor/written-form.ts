import { z } from 'zod';
import { canonicalJson } from '../../../lib/model/canonical-json';
import { type WrittenText, writtenBlockSchema, writtenTextSchema } from '../../../lib/model/written-block';
import type { TextForm } from '../text-form';
import { wordsOfWritten } from '../words-of-written';
import { plainPaste } from './plain-paste';

/** A draft may be longer than what can be kept: it comes back to be shortened. */
const draftSchema = z.array(writtenBlockSchema);

/** Written text is compared by what it holds, and journalled as JSON. */
export const writtenForm: TextForm<WrittenText> = {
  same: (a, b) => a === b || canonicalJson(a) === canonicalJson(b),
  fits: (text) => writtenTextSchema.safeParse(text).success,
  words: (text) => wordsOfWritten(text),
  toLine: canonicalJson,
  fromLine: (line) => {
    const json = parsed(line);
    // before texts had a form they were journalled as they were typed
    return Array.isArray(json) ? (draftSchema.safeParse(json).data ?? null) : plainPaste(line);
  },
};

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
