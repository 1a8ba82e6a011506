import { z } from 'zod';
import { actionSchema } from './action';
import { idSchema } from './id';
import { meetingFactsSchema, meetingSchema, minutesOriginSchema } from './meeting';
import { topicSchema } from './topic';

/** What the person confirmed on the review screen, for `services/import-minutes`: one transaction keeps it. */
export const acceptedMinutesSchema = z.strictObject({
  /** The meeting to update; null makes a new one. */
  updates: idSchema.nullable(),
  origin: minutesOriginSchema.omit({ importedAt: true }),
  meeting: meetingFactsSchema.extend(meetingSchema.pick({ attendance: true, issuedDate: true }).shape),
  items: z.array(
    topicSchema.pick({ title: true, owner: true, said: true, figures: true }).extend({
      /** Whether it goes onto the next agenda. */
      travels: z.boolean(),
    }),
  ),
  actions: z.array(
    actionSchema.pick({ text: true, owners: true, due: true, dueAsWritten: true, status: true }).extend({
      /** Index in `items`; null where it belongs to none. */
      item: z.int().nonnegative().nullable(),
      /** The action of an earlier meeting that the minutes speak of again; null for a new one. */
      continues: idSchema.nullable(),
    }),
  ),
  /** The meeting that the items travel to, new or already there; null where there is none yet. */
  next: meetingFactsSchema.extend({ meetingId: idSchema.nullable() }).nullable(),
});
export type AcceptedMinutes = z.infer<typeof acceptedMinutesSchema>;
