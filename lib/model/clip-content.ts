import { z } from 'zod';
import { blockSchema } from './content-block';
import { idSchema } from './id';

/** A web page as such: nothing was selected on it. */
export const pageContentSchema = z.strictObject({
  kind: z.literal('page'),
  /** The page's own summary of itself, if it states one. */
  description: z.string(),
});

/** A link that stands on the page: where it leads and what it says, not the page it stands on. */
export const linkContentSchema = z.strictObject({
  kind: z.literal('link'),
  target: z.url({ protocol: /^(https?|mailto)$/ }),
  text: z.string(),
});

export const excerptContentSchema = z.strictObject({
  kind: z.literal('excerpt'),
  /** The characters as they were selected: evidence, never changed. */
  quote: z.string().min(1),
  blocks: z.array(blockSchema),
});

export const tableContentSchema = z.strictObject({
  kind: z.literal('table'),
  quote: z.string().min(1),
  caption: z.string(),
  /** Header rows, spans expanded; empty where the table has none. */
  header: z.array(z.array(z.string())),
  rows: z.array(z.array(z.string())),
  /** Footnotes of the table, as they stand under it. */
  notes: z.array(z.string().max(2_000)).max(100),
  /** How many rows the page says that the table has, where that is more than it had in its mark-up. */
  rowCount: z.int().positive().nullable(),
  /** How many columns the page has, where that is more than are kept; absent where all are here. */
  columnCount: z.int().positive().optional(),
});

export const imageContentSchema = z.strictObject({
  kind: z.literal('image'),
  imageId: idSchema,
  /** Address of the picture itself; null where it has none that can be cited (data:, blob:). */
  target: z.url({ protocol: /^https?$/ }).nullable(),
  alt: z.string(),
  caption: z.string(),
  credit: z.string(),
  /**
   * `original`: the file's own bytes. `redrawn`: its pixels at full size. `visible`: what the screen showed of it. `region`: a part of
   * the screen that the person chose.
   */
  fidelity: z.enum(['original', 'redrawn', 'visible', 'region']),
});

export const clipContentSchema = z.discriminatedUnion('kind', [
  pageContentSchema,
  linkContentSchema,
  excerptContentSchema,
  tableContentSchema,
  imageContentSchema,
]);
export type ClipContent = z.infer<typeof clipContentSchema>;
export type ClipKind = ClipContent['kind'];
export type TableContent = z.infer<typeof tableContentSchema>;
export type ImageContent = z.infer<typeof imageContentSchema>;
