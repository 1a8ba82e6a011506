import { z } from 'zod';
import { candidatePairs } from '../../../lib/editions/candidate-pairs';
import type { Edition } from '../../../lib/editions/edition';
import { findEditions } from '../../../lib/editions/find-editions';
import { entryOf, pagesOf } from './edition-records';

/** One clip of a pair, as the golden files write it; what is not given is the same for both. */
const sideSchema = z.strictObject({
  /** The day or moment at which it was clipped. */
  day: z.union([z.iso.date(), z.iso.datetime()]),
  quote: z.string().optional(),
  table: z
    .strictObject({
      caption: z.string(),
      header: z.array(z.array(z.string())),
      rows: z.array(z.array(z.string())),
    })
    .optional(),
  /** `image` stands for the bytes. */
  picture: z.strictObject({ address: z.url(), image: z.string(), caption: z.string() }).optional(),
  /** What the page said, a block each; null where we have no text of it. */
  page: z.array(z.string()).nullable(),
  address: z.url().optional(),
  title: z.string().optional(),
  producer: z.string().optional(),
  published: z.string().optional(),
  asOf: z.string().optional(),
  editions: z.array(z.strictObject({ newerId: z.string(), olderId: z.string(), holds: z.boolean() })).optional(),
});
export type Side = z.infer<typeof sideSchema>;

/** Two clips, and what a reader finds of them (`tests/golden/editions/README.md`). */
export const editionPairSchema = z.strictObject({
  id: z.string(),
  truth: z.enum(['same', 'other']),
  by: z.literal('offered').optional(),
  /** Where the one that was clipped later is the older edition. */
  swapped: z.literal(true).optional(),
  older: sideSchema,
  newer: sideSchema,
  moved: z.array(z.tuple([z.string(), z.string()])),
});
export type EditionPair = z.infer<typeof editionPairSchema>;

/** What Rapporteur makes of a pair: an edition, or two things. */
export function editionOf({ older, newer }: EditionPair): Edition | null {
  const entries = [entryOf('first', older), entryOf('second', newer)];
  return findEditions(entries, candidatePairs(entries), pagesOf([older, newer]))[0] ?? null;
}
