import { z } from 'zod';

/** Base direction of a text, as the page declares or its first strong character shows it. */
export const directionSchema = z.enum(['ltr', 'rtl']);
export type Direction = z.infer<typeof directionSchema>;
