import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const sentenceSchema = z.strictObject({
  /** The words as a person selects them on the page before. White space does not matter. */
  words: z.string().min(1),
  /** Which of several places with these words; counted from 1. */
  occurrence: z.int().positive().default(1),
  truth: z.enum(['stands', 'digits', 'words', 'gone']),
  /** What the page after says instead, for `digits` and `words`: must be in what is found. */
  now: z.string().optional(),
  /** Other places of the page after with the very words, which the person must be warned of. */
  repeats: z.int().nonnegative().default(0),
});
export type RevisedSentence = z.infer<typeof sentenceSchema>;

const pairSchema = z.strictObject({
  url: z.url({ protocol: /^https?$/ }),
  about: z.string(),
  sentences: z.array(sentenceSchema).min(1),
});

/** A page at two times, and what became of some sentences of it. */
export interface RevisionPair extends z.infer<typeof pairSchema> {
  name: string;
  before: string;
  after: string;
}

const suffix = '.revision.json';

/** The pairs of a folder: `x.before.html`, `x.after.html` and `x.revision.json`. One that is not whole is an error: half a set would be believed. */
export function revisionPairs(folder: string): RevisionPair[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(suffix))
    .sort()
    .map((file) => {
      const path = join(folder, file.slice(0, -suffix.length));
      const [before, after] = [`${path}.before.html`, `${path}.after.html`];
      if (!existsSync(before) || !existsSync(after)) throw new Error(`${path} has not both of its pages`);
      const truth = pairSchema.parse(JSON.parse(readFileSync(path + suffix, 'utf8')));
      return { ...truth, name: path, before: readFileSync(before, 'utf8'), after: readFileSync(after, 'utf8') };
    });
}
