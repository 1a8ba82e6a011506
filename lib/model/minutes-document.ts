import { z } from 'zod';

/** Where a link stands in its line, in UTF-16 code units, and where it leads; the address has passed `lib/sanitize/safe-url`. */
export const lineLinkSchema = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  url: z.url({ protocol: /^(https?|mailto)$/ }),
});
export type LineLink = z.infer<typeof lineLinkSchema>;

/** One line of a document that may be minutes: its words, and what the document's form says of them. */
export const documentLineSchema = z.strictObject({
  kind: z.enum(['heading', 'item', 'paragraph', 'rule']),
  /** Of a heading 1 to 6. Of an item how deep its list is nested, from 1. Of a paragraph the item that it goes on, or 0. */
  depth: z.int().min(0).max(40),
  /** The number or bullet before it as a reader sees it, `3.`, `a)`, `•`; empty where there is none. Not part of `text`. */
  marker: z.string().max(24),
  /** White space folded, no control characters; empty only for a rule and an empty cell. */
  text: z.string().max(100_000),
  /** How many characters of `text`, from its first, are bold. */
  strong: z.int().nonnegative(),
  links: z.array(lineLinkSchema),
  /** Whether only a line break parts it from the line before: both are of one paragraph, heading or item. */
  continues: z.boolean(),
  /** Its box in a check list; null where it has none. */
  checked: z.boolean().nullable(),
  /** Its place in a table, all counted from 0 and spans not expanded; null outside of tables. A cell may hold several lines. */
  cell: z
    .strictObject({
      table: z.int().nonnegative(),
      row: z.int().nonnegative(),
      column: z.int().nonnegative(),
      header: z.boolean(),
    })
    .nullable(),
});
export type DocumentLine = z.infer<typeof documentLineSchema>;

/** A document as lines in reading order, whatever it was: Word, HTML, Markdown, text or a web page. */
export const minutesDocumentSchema = z.strictObject({
  /** What the document calls itself outside of its text (`<title>`, document properties); may be empty. */
  title: z.string().max(1_000),
  /** The name of the file, or empty. */
  fileName: z.string().max(300),
  /** Where the page is; null for a file or a paste. */
  address: z.url({ protocol: /^https?$/ }).nullable(),
  lines: z.array(documentLineSchema).max(50_000),
});
export type MinutesDocument = z.infer<typeof minutesDocumentSchema>;
