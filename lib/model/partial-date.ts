import { z } from 'zod';

/** A calendar date as exact as its source states it: `2018`, `2018-06` or `2018-06-28`. It has no zone. */
export const partialDateSchema = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);
export type PartialDate = z.infer<typeof partialDateSchema>;
