import { z } from 'zod';
import { idSchema } from './id';
import { instantSchema } from './instant';
import { partialDateSchema } from './partial-date';

/** Where a value was read: the kind of mark-up, or the person. */
export const provenanceSchema = z.enum([
  'json-ld',
  'meta',
  'time-element',
  'label',
  'byline',
  'heading',
  'document-title',
  'html-attribute',
  'url',
  'file-name',
  'file-info',
  'person',
]);
export type Provenance = z.infer<typeof provenanceSchema>;

const candidateOf = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    value,
    from: provenanceSchema,
    /** What the page calls it: `article:published_time`, `Originally published`, `datePublished`. */
    label: z.string(),
  });

/** One field of a source: what was chosen, where it came from, and what else the page offered. */
const fieldOf = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    chosen: candidateOf(value).nullable(),
    others: z.array(candidateOf(value)),
    /** Present where the page contradicts itself and the person has not said which is right: the card asks. */
    doubtful: z.literal(true).optional(),
  });

export const textFieldSchema = fieldOf(z.string());
export const namesFieldSchema = fieldOf(z.array(z.string()));
export const dateFieldSchema = fieldOf(partialDateSchema);
export const periodFieldSchema = fieldOf(z.strictObject({ start: partialDateSchema, end: partialDateSchema }));
export type TextField = z.infer<typeof textFieldSchema>;
export type NamesField = z.infer<typeof namesFieldSchema>;
export type DateField = z.infer<typeof dateFieldSchema>;
export type PeriodField = z.infer<typeof periodFieldSchema>;

/** What a citation needs, read off one page; CSL-JSON terms in the comments. */
export const sourceFieldsSchema = z.strictObject({
  /** CSL `type`. */
  type: z.enum(['webpage', 'report', 'dataset', 'article', 'map']),
  /** CSL `URL`: canonical, without session ids, with the parameters that matter. */
  url: z.url({ protocol: /^https?$/ }),
  title: textFieldSchema,
  /** CSL `author`: who produced it, persons or organisations. */
  producer: namesFieldSchema,
  /** CSL `publisher`: who issued it. */
  publisher: textFieldSchema,
  /** CSL `container-title`: the site on which it was found. */
  foundOn: textFieldSchema,
  /** CSL `issued`. */
  published: dateFieldSchema,
  /** The date on which the page last changed, by its own word; never taken for `published`. */
  modified: dateFieldSchema,
  /** The date for which its figures stand. */
  asOf: dateFieldSchema,
  /** The period that its figures cover. */
  period: periodFieldSchema,
  language: textFieldSchema,
  /** CSL `edition`: "June 2018", "third edition", "version 2". */
  edition: textFieldSchema,
  licence: textFieldSchema,
  caveats: z.array(z.string()),
  /** Files that a landing page offers for download; it is the page that is cited. */
  files: z
    .array(
      z.strictObject({ url: z.url({ protocol: /^https?$/ }), label: z.string().max(300), format: z.string().max(20) }),
    )
    .max(20),
});
export type SourceFields = z.infer<typeof sourceFieldsSchema>;

/** What is cited. Clips of one page in one edition share it. */
export const sourceSchema = z.strictObject({
  id: idSchema,
  /** SHA-256 of the fields as they were read, hexadecimal: the same page read again with the same dates is the same source. */
  fingerprint: z.string().length(64),
  fields: sourceFieldsSchema,
  firstReadAt: instantSchema,
});
export type Source = z.infer<typeof sourceSchema>;
