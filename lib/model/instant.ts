import { z } from 'zod';

/** A moment: ISO 8601 with its offset, such as `2018-06-28T14:00:00.000Z`. */
export const instantSchema = z.iso.datetime({ offset: true });
export type Instant = z.infer<typeof instantSchema>;
