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

/** The truth about a page at two times. `tests/golden/revisions/README.md` tells the format. */
export const revisionTruthSchema = z.strictObject({
  url: z.url({ protocol: /^https?$/ }),
  about: z.string(),
  sentences: z.array(sentenceSchema).min(1),
});
export type RevisionTruth = z.infer<typeof revisionTruthSchema>;
