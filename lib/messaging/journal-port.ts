import { z } from 'zod';

/** The name of the connection over which the worker has its journal written: it may start no thread, and a page that nobody sees may. */
export const journalPort = 'journal';

/** What it asks; each order is answered with its number. */
export const journalPortOrderSchema = z.strictObject({
  id: z.number(),
  kind: z.literal('append'),
  json: z.string(),
  sequence: z.number(),
});
export type JournalPortOrder = z.infer<typeof journalPortOrderSchema>;

export const journalPortAnswerSchema = z.strictObject({ id: z.number(), ok: z.boolean() });
export type JournalPortAnswer = z.infer<typeof journalPortAnswerSchema>;
