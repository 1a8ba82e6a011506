import { z } from 'zod';

const lineSchema = z.strictObject({
  /** Its place among all lines of the page; lines that were left out leave a gap. */
  at: z.int().min(0).max(20_000),
  text: z.string().max(1_000),
  /** False in navigation, comments, related stories and the like. */
  main: z.boolean(),
  /** Lines that are marked up alike, by names and classes, share a number. */
  look: z.int().min(0),
  /** Parts of the text that stand for a `<time>`, or for an element that states a date for machines. */
  times: z
    .array(
      z.strictObject({ start: z.int(), end: z.int(), stated: z.string().max(100).nullable(), element: z.boolean() }),
    )
    .max(200)
    .optional(),
  /** Place in `pairs` of what a list or table pairs with this label. */
  pair: z.int().min(0).optional(),
  /** Words in the names of its element's classes that say what it is. */
  named: z.array(z.string().max(20)).max(20).optional(),
  footer: z.boolean().optional(),
  /** In a table with headings. */
  inTable: z.boolean().optional(),
});

const headingSchema = z.strictObject({
  text: z.string().max(2_000),
  level: z.int().min(1).max(3),
  line: z.int().min(0),
  /** The link in it or around it: how long its words are, and where it leads. */
  link: z.strictObject({ length: z.int().min(0), href: z.string().max(4_000) }).nullable(),
});

const bylineSchema = z.strictObject({
  /** Which of the marks of an author the element bears, the surest first. */
  marks: z.array(z.int().min(0)).max(10),
  text: z.string().max(400),
  /** Texts in it that are marked as names. */
  names: z.array(z.string().max(160)).max(10),
  links: z.array(z.string().max(160)).max(8),
  /** How many of the headings stand before it. */
  after: z.int().min(0),
  /** Bylines right beside one another, as two authors that are marked apart, share a number. */
  beside: z.int().min(0).optional(),
});

const markedSchema = z.strictObject({
  name: z.string().max(40),
  value: z.string().max(2_000),
  /** Whether the element is a thing of its own rather than a text. */
  scope: z.boolean(),
});

/** Everything that the readers of a source ask of a page, as plain facts. It comes out of an untrusted page: parse before use. */
export const pageReadingSchema = z.strictObject({
  url: z.url({ protocol: /^https?$/ }),
  documentTitle: z.string().max(2_000),
  /** The language that the page declares; empty where it does not. */
  lang: z.string().max(200),
  metas: z.array(z.strictObject({ names: z.string().max(400), content: z.string().max(20_000) })).max(500),
  /** Scripts of linked data as they stand. */
  linked: z.array(z.string().max(500_000)).max(100),
  marked: z.array(markedSchema).max(300),
  lines: z.array(lineSchema).max(5_000),
  pairs: z.array(z.array(z.string().max(2_500)).max(30)).max(1_000),
  headings: z.array(headingSchema).max(60),
  bylines: z.array(bylineSchema).max(200),
  /** Addresses of `rel=canonical`. */
  canonical: z.array(z.string().max(4_000)).max(10),
  /** Words of the first `rel=license` link, or its address. */
  licence: z.string().max(2_000),
  /** Links to files that it offers, with their words. */
  files: z
    .array(z.strictObject({ href: z.string().max(4_000), label: z.string().max(300) }))
    .max(60)
    .optional(),
  /** Whether the mark-up is that of a catalogue's data set. */
  datasetMarks: z.boolean(),
});
export type PageReading = z.infer<typeof pageReadingSchema>;
