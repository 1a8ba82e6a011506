import { z } from 'zod';
import { actionStatusSchema } from './action';
import { attendeeSchema } from './attendee';
import { blockSchema } from './content-block';
import { partialDateSchema } from './partial-date';
import { quotedFigureSchema } from './quoted-figure';

const lineSchema = z.int().nonnegative().nullable();
/** A value with the line of the document that it was read from (null: it follows from elsewhere, or there is none). */
const readOf = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    value,
    line: lineSchema,
    /** False: the person should look before she keeps it. */
    sure: z.boolean(),
    /** Other values that the document offers. */
    others: z.array(z.strictObject({ value, line: lineSchema })),
  });
const timeSchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .nullable();

export const nextMeetingSchema = z.strictObject({
  /** Null where the minutes speak of a next meeting without its day. */
  date: z.iso.date().nullable(),
  startTime: timeSchema,
  endTime: timeSchema,
  /** IANA zone; null where nothing tells. */
  zone: z.string().nullable(),
  place: z.string(),
});
export type NextMeeting = z.infer<typeof nextMeetingSchema>;

export const attendeeReadingSchema = attendeeSchema.extend({ line: z.int().nonnegative(), sure: z.boolean() });
export type AttendeeReading = z.infer<typeof attendeeReadingSchema>;

export const itemReadingSchema = z.strictObject({
  title: z.string().min(1).max(300),
  /** Its number as printed, or empty. */
  number: z.string(),
  /** Who leads it, in the words of the document; may be empty. */
  owner: z.string(),
  /** The line of its title. */
  line: z.int().nonnegative(),
  /** Its lines: from `line` on, up to and without this one. */
  end: z.int().nonnegative(),
  sure: z.boolean(),
  /** One that comes back at every meeting, such as any other business. */
  standing: z.boolean(),
  subItems: z.array(z.strictObject({ title: z.string(), line: z.int().nonnegative() })),
  /** What was said, word for word; empty where the document has only the title. */
  said: z.array(blockSchema),
  links: z.array(z.strictObject({ text: z.string(), url: z.string(), line: z.int().nonnegative() })),
  figures: z.array(quotedFigureSchema.extend({ line: z.int().nonnegative() })),
});
export type ItemReading = z.infer<typeof itemReadingSchema>;

export const actionReadingSchema = z.strictObject({
  text: z.string().min(1).max(4_000),
  owners: z.array(z.string()),
  due: partialDateSchema.nullable(),
  dueAsWritten: z.string(),
  status: actionStatusSchema,
  /** Index in `items` of the item it belongs to; null where nothing says. */
  item: z.int().nonnegative().nullable(),
  line: z.int().nonnegative(),
  sure: z.boolean(),
});
export type ActionReading = z.infer<typeof actionReadingSchema>;

/** A headed part of the document and what it is for. `item` is an item of the agenda, the rest is furniture. */
export const sectionReadingSchema = z.strictObject({
  role: z.enum(['item', 'attendance', 'agenda', 'actions', 'next-meeting', 'other']),
  title: z.string(),
  line: z.int().nonnegative(),
});
export type SectionReading = z.infer<typeof sectionReadingSchema>;

/** One meeting as its minutes tell it. Nothing of it is stored before the person has confirmed it. */
export const meetingReadingSchema = z.strictObject({
  title: readOf(z.string()),
  series: readOf(z.string()),
  date: readOf(z.iso.date().nullable()),
  startTime: readOf(timeSchema),
  endTime: readOf(timeSchema),
  zone: readOf(z.string().nullable()),
  place: readOf(z.string()),
  /** When the minutes were issued, if they say. */
  issued: readOf(z.iso.date().nullable()),
  attendance: z.array(attendeeReadingSchema),
  sections: z.array(sectionReadingSchema),
  items: z.array(itemReadingSchema),
  actions: z.array(actionReadingSchema),
  /** Null: the minutes state no next meeting. */
  next: readOf(nextMeetingSchema.nullable()),
});
export type MeetingReading = z.infer<typeof meetingReadingSchema>;

/** What `lib/minutes` makes of a document. An agenda has items and no minutes of them; several meetings come apart. */
export const minutesReadingSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('minutes'), meetings: z.array(meetingReadingSchema).min(1) }),
  z.strictObject({ kind: z.literal('agenda'), meetings: z.array(meetingReadingSchema).min(1) }),
  z.strictObject({ kind: z.literal('neither') }),
]);
export type MinutesReading = z.infer<typeof minutesReadingSchema>;
export interface Read<T> {
  value: T;
  line: number | null;
  sure: boolean;
  others: { value: T; line: number | null }[];
}
