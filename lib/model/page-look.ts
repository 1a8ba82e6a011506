import { z } from 'zod';
import { idSchema } from './id';

/**
 * Where a clip's words are on the page now. `exact`: the very words, in their old surroundings or as the only ones of their
 * kind. `moved`: the very words, elsewhere. `approximate`: other words stand in their place. `absent`: nothing of the kind.
 */
export const placeSchema = z.enum(['exact', 'moved', 'approximate', 'absent']);
export type Place = z.infer<typeof placeSchema>;

/** What a page shows of clips of it. It comes out of an untrusted page: parse before use. */
export const pageLookSchema = z.strictObject({
  url: z.url({ protocol: /^https?$/ }),
  /** HTTP status of the page as the browser tells it; 0 where it does not. */
  status: z.int().min(0).max(999),
  /** What the page asks for instead of showing itself: whether we are human, or to sign in. */
  challenge: z.enum(['human', 'sign-in']).nullable(),
  /** False for PDF viewers, pictures and other places without text. */
  readable: z.boolean(),
  looks: z
    .array(
      z.strictObject({
        clipId: idSchema,
        place: placeSchema,
        /** The words that stand there now, as a selection would read them; null where `absent`. */
        found: z.string().max(100_000).nullable(),
        /** Other places with the very words. */
        repeats: z.int().nonnegative(),
      }),
    )
    .max(500),
});
export type PageLook = z.infer<typeof pageLookSchema>;
