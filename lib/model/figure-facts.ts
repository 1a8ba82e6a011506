import { z } from 'zod';
import { partialDateSchema } from './partial-date';

/** How often and from when what is counted was counted; "forbid adding a stock to a flow" needs them apart. */
export const figureBasisSchema = z.enum([
  /** Since a day, up to a day: since 1 January, since the crisis began. */
  'cumulative',
  /** Within a period: in June, in the week. */
  'period',
  /** At one moment: present, stranded, pending. */
  'stock',
  'average',
  /** The difference between two of them. */
  'change',
]);
export type FigureBasis = z.infer<typeof figureBasisSchema>;

export const figureMeasureSchema = z.enum([
  ...([
    'arrivals',
    'departures',
    'returns',
    'registered',
    'detected',
    'disembarked',
    'intercepted',
    'crossings',
  ] as const),
  ...(['intentions', 'applications', 'decisions', 'pending', 'present', 'displaced', 'refugees', 'reception'] as const),
  ...([
    'dead-or-missing',
    'children',
    'unaccompanied-children',
    'population',
    'reached',
    'in-need',
    'funding',
  ] as const),
  'other',
]);
export type FigureMeasure = z.infer<typeof figureMeasureSchema>;

/** What one of the counted is. `number`: nothing says; the words beside it are kept in `unitText`. */
export const figureUnitSchema = z.enum([
  ...(['persons', 'households', 'events', 'applications', 'decisions', 'places', 'items', 'number'] as const),
  /** `rate`: so many of a round number, which `unitText` says: "per 100,000 live births". */
  ...(['percent', 'percentage-points', 'ratio', 'rate', 'money', 'measured'] as const),
]);
export type FigureUnit = z.infer<typeof figureUnitSchema>;

export const figureQualifierSchema = z.enum(['about', 'over', 'under', 'nearly', 'at-least', 'at-most']);
export type FigureQualifier = z.infer<typeof figureQualifierSchema>;

export const figureStatusSchema = z.enum(['provisional', 'estimate', 'confirmed', 'revised']);
export type FigureStatus = z.infer<typeof figureStatusSchema>;

export const figurePeriodSchema = z.strictObject({
  /** Null where only its end is stated: "up to the end of May". */
  start: partialDateSchema.nullable(),
  end: partialDateSchema.nullable(),
});
export type FigurePeriod = z.infer<typeof figurePeriodSchema>;

/** On what a figure stands. Places in text are UTF-16 code units; rows and columns of a table are counted from 0, without its header. */
export const figureStandSchema = z.discriminatedUnion('in', [
  z.strictObject({ in: z.literal('quote'), at: z.int().nonnegative(), length: z.int().positive() }),
  z.strictObject({ in: z.literal('cell'), row: z.int().nonnegative(), column: z.int().nonnegative() }),
  /** Typed by the person from a picture: `clip.typed`. */
  z.strictObject({ in: z.literal('typed'), at: z.int().nonnegative(), length: z.int().positive() }),
]);

/** A number worth quoting with all that says what it is. What nobody states is null or empty: it is asked, never guessed. */
export const figureFactsSchema = z.strictObject({
  stands: figureStandSchema,
  /** `11,267`, `6,53 millones`, `٦٣٦`: as it stands, without its unit. */
  printed: z.string().min(1).max(60),
  value: z.number(),
  /** What its digits may mean as well, where nothing tells which sign parts its thousands; absent where they can be read one way. */
  otherValue: z.number().optional(),
  unit: figureUnitSchema,
  /** The unit as it stands, or an ISO 4217 code for money: `irregular migrants`, `%`, `USD`, `km²`; empty where there is none. */
  unitText: z.string().max(80),
  /** What it is a number of, in the words of its source: `irregular migrants registered`. */
  what: z.string().max(200),
  measure: figureMeasureSchema.nullable(),
  basis: figureBasisSchema.nullable(),
  /** As the source writes it; empty where it says none. */
  place: z.string().max(200),
  period: figurePeriodSchema.nullable(),
  asOf: partialDateSchema.nullable(),
  qualifier: figureQualifierSchema.nullable(),
  /** What its source rounds to, where it says so: 5, 100, 1,000. */
  roundedTo: z.number().positive().nullable(),
  status: figureStatusSchema.nullable(),
});
export type FigureFacts = z.infer<typeof figureFactsSchema>;
