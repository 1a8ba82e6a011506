import { z } from 'zod';

const date = z.string().nullable();

/** What a figure is, as a person says it. What is left out is not measured. */
export const trueFigureSchema = z.strictObject({
  value: z.number(),
  /** `number` where any unit that counts is right. */
  unit: z.string(),
  what: z.string().optional(),
  place: z.string().optional(),
  period: z.strictObject({ start: date, end: date }).nullable().optional(),
  asOf: date.optional(),
  basis: z.string().nullable().optional(),
  qualifier: z.string().nullable().optional(),
  status: z.string().nullable().optional(),
  roundedTo: z.number().nullable().optional(),
  /** The index of its total among the true figures. */
  partOf: z.number().nullable().optional(),
  /** Of a figure in a table: its cell. */
  cell: z.tuple([z.number(), z.number()]).optional(),
});
export type TrueFigure = z.infer<typeof trueFigureSchema>;

/** `sentences-*.json`: sentences with their figures, and the numbers in them that are none. */
export const trueSentencesSchema = z.strictObject({
  lang: z.string(),
  published: date,
  sentences: z.array(
    z.strictObject({
      text: z.string(),
      lang: z.string().optional(),
      figures: z.array(trueFigureSchema),
      traps: z.array(z.string()).default([]),
    }),
  ),
});

/** `tables-*.json`: tables with all their figures, or with some of them and how many there are. */
export const trueTablesSchema = z.strictObject({
  lang: z.string(),
  published: date,
  tables: z.array(
    z.strictObject({
      name: z.string(),
      caption: z.string().default(''),
      header: z.array(z.array(z.string())),
      rows: z.array(z.array(z.string())),
      notes: z.array(z.string()).default([]),
      count: z.number(),
      figures: z.array(trueFigureSchema),
    }),
  ),
});
