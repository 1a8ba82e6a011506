import { z } from 'zod';
import { attendeeSchema } from './attendee';
import { idSchema } from './id';
import { instantSchema } from './instant';

/** The document that a meeting's minutes were read from: to know it again. */
export const minutesOriginSchema = z.strictObject({
  /** The name of the file or the title of the page; "pasted text" has none. */
  name: z.string().max(300),
  address: z.url({ protocol: /^https?$/ }).nullable(),
  /** SHA-256 of the document's words, hexadecimal. */
  fingerprint: z.string().length(64),
  importedAt: instantSchema,
});

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
  /** Who was there, as its minutes say; empty before they are imported. */
  attendance: z.array(attendeeSchema).max(1_000),
  /** When its minutes were issued; often later than the meeting. */
  issuedDate: z.iso.date().nullable(),
  /** The meeting whose minutes its agenda was made from. */
  previousMeetingId: idSchema.nullable(),
  /** Null as long as its minutes were not imported. */
  minutes: minutesOriginSchema.nullable(),
  /** After how many months its clips go to the trash; absent: they stay. */
  keepMonths: z.int().min(1).max(120).optional(),
  createdAt: instantSchema,
});
export type Meeting = z.infer<typeof meetingSchema>;

/** What a person states of a meeting. */
export const meetingFactsSchema = meetingSchema.pick({
  title: true,
  series: true,
  date: true,
  startTime: true,
  endTime: true,
  zone: true,
  place: true,
});
export type MeetingFacts = z.infer<typeof meetingFactsSchema>;
