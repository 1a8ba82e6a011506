import { z } from 'zod';

const timeSchema = z.string().regex(/^\d{2}:\d{2}$/);

/** What one meeting of a document truly says, written by hand; tests/minutes/README.md explains it. A key left out is not scored. */
export const meetingTruthSchema = z.object({
  date: z.iso.date().nullish(),
  startTime: timeSchema.nullish(),
  endTime: timeSchema.nullish(),
  participants: z.int().nonnegative().nullish(),
  items: z
    .array(
      z.object({
        title: z.string().min(1),
        /** Titles that a careful person could have written instead. */
        also: z.array(z.string().min(1)).default([]),
        links: z.array(z.string()).default([]),
      }),
    )
    .optional(),
  actions: z
    .array(
      z.object({
        text: z.string().min(1),
        owners: z.array(z.string()).optional(),
        due: z.string().nullish(),
      }),
    )
    .optional(),
  next: z.object({ date: z.iso.date().nullable(), startTime: timeSchema.nullish() }).nullish(),
});
export type MeetingTruth = z.infer<typeof meetingTruthSchema>;

/** The truth beside a document, `NAME.EXT.truth.json`. */
export const truthSchema = z.object({
  kind: z.enum(['minutes', 'agenda', 'neither']),
  source: z.string().default(''),
  meetings: z.array(meetingTruthSchema).default([]),
});
export type Truth = z.infer<typeof truthSchema>;
