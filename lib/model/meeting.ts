import { z } from 'zod';
import { idSchema } from './id';
import { instantSchema } from './instant';

/** A meeting to prepare: when and where it is, and the series it belongs to. Its agenda is its topics. */
export const meetingSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1).max(300),
  /** "Regional IM Working Group"; empty when the meeting stands alone. */
  series: z.string().max(300),
  /** The local calendar date, `2018-08-09`; null while nobody knows. */
  date: z.iso.date().nullable(),
  /** Local wall-clock time in `zone`, `14:00`; null while nobody knows. */
  startTime: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable(),
  endTime: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable(),
  /** IANA zone, `Europe/Zurich`. */
  zone: z.string().min(1).max(64),
  place: z.string().max(300),
  createdAt: instantSchema,
});
export type Meeting = z.infer<typeof meetingSchema>;
