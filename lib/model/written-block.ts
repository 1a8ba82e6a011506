import { z } from 'zod';
import { idSchema } from './id';

/**
 * What the person writes, as data instead of HTML: what is not in this list cannot be stored. A reference to a clip or a figure
 * holds no words of it, so that the briefing always says what the store holds now.
 */
export type WrittenInline =
  | { type: 'text'; value: string }
  | { type: 'strong'; children: WrittenInline[] }
  | { type: 'emphasis'; children: WrittenInline[] }
  | { type: 'link'; url: string; children: WrittenInline[] }
  | { type: 'break' }
  | { type: 'clip'; clipId: string }
  | { type: 'figure'; figure: FigureKey };

export type WrittenBlock =
  | { type: 'paragraph'; children: WrittenInline[] }
  | { type: 'heading'; depth: 1 | 2; children: WrittenInline[] }
  | { type: 'list'; ordered: boolean; items: WrittenBlock[][] };

/** A figure of an item's minutes: the number as printed and where it stands; or one of a clip, which then says what it says now. */
export const figureKeySchema = z.strictObject({
  topicId: idSchema,
  printed: z.string().min(1).max(60),
  sentence: z.string().max(2_000),
  /** Of a clip: printed and sentence are then only what they were when it was picked. */
  figureId: idSchema.optional(),
});
export type FigureKey = z.infer<typeof figureKeySchema>;

const children = z.array(z.lazy(() => writtenInlineSchema));
export const writtenInlineSchema: z.ZodType<WrittenInline> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), value: z.string() }),
  z.strictObject({ type: z.enum(['strong', 'emphasis']), children }),
  z.strictObject({ type: z.literal('link'), url: z.url({ protocol: /^(https?|mailto)$/ }), children }),
  z.strictObject({ type: z.literal('break') }),
  z.strictObject({ type: z.literal('clip'), clipId: idSchema }),
  z.strictObject({ type: z.literal('figure'), figure: figureKeySchema }),
]);
export const writtenBlockSchema: z.ZodType<WrittenBlock> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), children }),
  z.strictObject({ type: z.literal('heading'), depth: z.union([z.literal(1), z.literal(2)]), children }),
  z.strictObject({
    type: z.literal('list'),
    ordered: z.boolean(),
    items: z.array(z.array(z.lazy(() => writtenBlockSchema))),
  }),
]);

/** One text that the person writes. Its size is capped by its length as JSON, which also caps how deep it can nest. */
export const writtenTextSchema = z
  .array(writtenBlockSchema)
  .max(500)
  .refine((blocks) => JSON.stringify(blocks).length <= 100_000);
export type WrittenText = WrittenBlock[];
