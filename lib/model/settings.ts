import { z } from 'zod';
import { idSchema } from './id';

/** The one row of choices that hold for the whole product. */
export const settingsSchema = z.strictObject({
  id: z.literal('settings'),
  activeMeetingId: idSchema.nullable(),
});
export type Settings = z.infer<typeof settingsSchema>;
export const defaultSettings: Settings = { id: 'settings', activeMeetingId: null };
