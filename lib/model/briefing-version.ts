import { z } from 'zod';
import { idSchema } from './id';
import { instantSchema } from './instant';

const figureSchema = z.strictObject({ printed: z.string(), what: z.string() });

const outlinedClipSchema = z.strictObject({
  clipId: idSchema,
  /** What the briefing showed of it, as one line of text. */
  words: z.string(),
  /** A table's rows, header rows first; empty for everything else. */
  cells: z.array(z.array(z.string())),
  /** The canonical address of its page: editions of one page have it in common. */
  page: z.string(),
  citation: z.string(),
});
export type OutlinedClip = z.infer<typeof outlinedClipSchema>;

const outlinedSectionSchema = z.strictObject({
  topicId: idSchema,
  number: z.int().positive(),
  title: z.string(),
  summary: z.string(),
  lineToTake: z.string(),
  ask: z.string(),
  clips: z.array(outlinedClipSchema),
  /** Versions that were kept before actions had ids there have none. */
  actions: z.array(z.strictObject({ text: z.string(), facts: z.string(), actionId: idSchema.optional() })),
  figures: z.array(figureSchema),
  gaps: z.array(z.string()),
});
export type OutlinedSection = z.infer<typeof outlinedSectionSchema>;

/** What a briefing said, in words without looks, so that two of them can be compared. */
export const briefingOutlineSchema = z.strictObject({
  highlights: z.string(),
  keyFigures: z.array(figureSchema),
  sections: z.array(outlinedSectionSchema),
});
export type BriefingOutline = z.infer<typeof briefingOutlineSchema>;

/** A briefing as it was at one moment: when it was handed out, or when the person kept it. */
export const briefingVersionSchema = z.strictObject({
  id: idSchema,
  meetingId: idSchema,
  madeAt: instantSchema,
  occasion: z.enum(['exported', 'printed', 'copied', 'kept']),
  outline: briefingOutlineSchema,
});
export type BriefingVersion = z.infer<typeof briefingVersionSchema>;
