import { z } from 'zod';
import { captureDraftSchema } from './capture-draft';
import { idSchema } from './id';

/** What a tab showed, on its way to the page on which a part of it is chosen. It is in memory alone until it is taken or left. */
export const heldScreenSchema = z.strictObject({
  /** The whole visible part of the page, in device pixels. */
  png: z.string().startsWith('data:image/png;base64,'),
  tabId: z.int(),
  /** The page as it was read in the same moment: source, snapshot, language. */
  page: captureDraftSchema,
  /** The clip that the card made of the page by opening; the part takes its place where it is a page and bare. */
  cardClipId: idSchema.nullable(),
});
export type HeldScreen = z.infer<typeof heldScreenSchema>;
