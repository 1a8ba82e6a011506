import type { MeetingReading } from '../../lib/model/minutes-reading';
import type { Pair } from './match-pairs';
import type { MeetingTruth } from './truth';

/** The meetings of a document with what was read of each: by their date where there are several, else in order. */
export function pairMeetings(
  truths: readonly MeetingTruth[],
  reads: readonly MeetingReading[],
): { pairs: Pair<MeetingTruth, MeetingReading | null>[]; extra: MeetingReading[] } {
  const left = [...reads];
  const take = (fits: (read: MeetingReading) => boolean): MeetingReading | null => {
    const place = left.findIndex(fits);
    return place < 0 ? null : (left.splice(place, 1)[0] ?? null);
  };
  const sameDay = truths.map(({ date }) => (date ? take((read) => read.date.value === date) : null));
  const pairs = truths.map((truth, i) => ({ truth, read: sameDay[i] ?? take(() => true) }));
  return { pairs, extra: left };
}
