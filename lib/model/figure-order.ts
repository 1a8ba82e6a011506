import { z } from 'zod';
import type { SettledFact } from './figure';
import { figureFactsSchema, figureStandSchema } from './figure-facts';
import { idSchema } from './id';

/** What a key asks for; which number it means is settled when its turn comes. */
const figurePressSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('take-figure') }),
  z.strictObject({ do: z.literal('take-figures') }),
  z.strictObject({ do: z.literal('answer-figure'), number: z.int().positive().max(9) }),
]);
export type FigurePress = z.infer<typeof figurePressSchema>;

const facts = figureFactsSchema.shape;
const saidFactsSchema = z.strictObject({
  value: facts.value.exactOptional(),
  unit: facts.unit.exactOptional(),
  unitText: facts.unitText.exactOptional(),
  what: facts.what.exactOptional(),
  measure: facts.measure.exactOptional(),
  basis: facts.basis.exactOptional(),
  place: facts.place.exactOptional(),
  period: facts.period.exactOptional(),
  asOf: facts.asOf.exactOptional(),
  qualifier: facts.qualifier.exactOptional(),
  status: facts.status.exactOptional(),
} satisfies Record<SettledFact | 'unitText', unknown>);

/** What to do with the figures of a clip, each by its own name: it may be done twice. */
const namedFigureOrderSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('take'), stands: z.array(figureStandSchema).max(1_000) }),
  z.strictObject({
    do: z.literal('edit'),
    edits: z.array(z.strictObject({ figureId: idSchema, facts: saidFactsSchema })).max(1_000),
  }),
  z.strictObject({ do: z.literal('remove'), figureId: idSchema }),
]);
export type NamedFigureOrder = z.infer<typeof namedFigureOrderSchema>;

/** What a clip card was asked to do with the figures of its clip. */
export const figureOrderSchema = z.union([figurePressSchema, namedFigureOrderSchema]);
export type FigureOrder = z.infer<typeof figureOrderSchema>;
