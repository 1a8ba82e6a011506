import { z } from 'zod';
import { idSchema } from './id';

export const imageMimeSchema = z.enum(['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/avif']);
export type ImageMime = z.infer<typeof imageMimeSchema>;

/** The bytes of a clipped picture, apart from the clip so that lists stay light. SVG is kept as pixels: it can carry script. */
export const storedImageSchema = z.strictObject({
  id: idSchema,
  mime: imageMimeSchema,
  /** Size in CSS pixels of the picture itself. */
  width: z.int().positive(),
  height: z.int().positive(),
  bytes: z.instanceof(Uint8Array),
});
export type StoredImage = z.infer<typeof storedImageSchema>;
