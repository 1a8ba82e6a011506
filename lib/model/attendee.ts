import { z } from 'zod';

/** Who was at a meeting, or was to be: a person, an organisation, or a person for an organisation. */
export const attendeeSchema = z.strictObject({
  /** Empty where only the organisation is stated. */
  name: z.string().max(200),
  /** Empty where none is stated. */
  organisation: z.string().max(200),
  presence: z.enum(['present', 'regrets', 'absent']),
});
export type Attendee = z.infer<typeof attendeeSchema>;
