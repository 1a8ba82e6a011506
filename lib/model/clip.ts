import { z } from 'zod';
import { clipContentSchema } from './clip-content';
import { directionSchema } from './direction';
import { idSchema } from './id';
import { instantSchema } from './instant';
import { selectorSchema } from './selector';
import { sensitivitySchema } from './sensitivity';
import { sharingSchema } from './sharing';
import { shownQuoteSchema } from './shown-quote';

/** One thing kept from a page: what it is, where it stood, and what the person says about it. */
export const clipSchema = z.strictObject({
  id: idSchema,
  sourceId: idSchema,
  snapshotId: idSchema.nullable(),
  content: clipContentSchema,
  /** SHA-256 of kind, canonical address and quote (or target), hexadecimal: "you have clipped this before". */
  contentHash: z.string().length(64),
  /** The address that the tab showed. */
  pageUrl: z.url(),
  canonicalUrl: z.url(),
  /** The embedded page in which it stood, where that is not the page of the tab. */
  frameUrl: z.url().nullable(),
  /** Where in a PDF file: the page counted from one, and what the file itself calls it. */
  pdfPage: z.strictObject({ number: z.int().positive(), label: z.string().max(40) }).nullable(),
  /**
   * Whether taking the words out of a PDF file seems to have damaged them: `doubtful`; `checked` once the person compared them with the page.
   * Absent where nothing looks damaged.
   */
  wording: z.enum(['doubtful', 'checked']).optional(),
  /**
   * What stands over the words on the page, outermost first: headings, the lines under them, the heads of row and column. Two parts of a page with one
   * heading are told apart by it. Absent where nothing does.
   */
  labels: z.array(z.string().max(300)).max(8).optional(),
  /** Where the page itself says that the data of this part of it are. */
  dataUrl: z.url({ protocol: /^https?$/ }).optional(),
  selectors: z.array(selectorSchema),
  /** Address that scrolls to the quote in a browser; null where no fragment finds it and nothing else. */
  fragmentUrl: z.url().nullable(),
  /** BCP 47 tag of the clipped text; empty where the page does not say. */
  lang: z.string().max(35),
  dir: directionSchema,
  note: z.string().max(20_000),
  /** How an excerpt's quote is shown; null where it is shown as it is. */
  shown: shownQuoteSchema.nullable(),
  /** Null where the person set none: it counts as the briefing's. */
  sensitivity: sensitivitySchema.nullable(),
  sharing: sharingSchema.nullable(),
  /** What was said may be used, who said it may not be told (Chatham House Rule). */
  nonAttributable: z.boolean(),
  /** A value that the person typed from a picture; empty where there is none. */
  typed: z.string().max(500),
  /** Its value was typed from a picture by hand. */
  transcribed: z.boolean(),
  clippedAt: instantSchema,
  /** The clip of which this is a part that tells less, made by the product and not selected on the page; that one may be gone. */
  madeFrom: idSchema.optional(),
  /**
   * What the person said of whether one clip is a newer edition of another, in each of the two; absent where she said nothing, and
   * then the two are read. It may name clips that are gone.
   */
  editions: z
    .array(z.strictObject({ newerId: idSchema, olderId: idSchema, holds: z.boolean() }))
    .max(100)
    .optional(),
});
export type Clip = z.infer<typeof clipSchema>;
