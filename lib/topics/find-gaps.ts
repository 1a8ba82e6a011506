import type { ClipView } from '../model/clip-view';
import type { Gap } from '../model/gap';
import type { Id } from '../model/id';
import type { PartialDate } from '../model/partial-date';
import { evidenceDate } from './evidence-date';
import { originOf } from './origin-of';
import { producerOf } from './producer-of';

const sixWeeksMs = 42 * 24 * 60 * 60 * 1000;

/**
 * What a topic's evidence lacks.
 * @param clips those of the topic that go into the briefing
 * @param meetingDate null while nobody knows: then nothing is called old unless there was a meeting before
 * @param previousMeetingDate of the last meeting of the series; null where there was none
 * @param superseded the clips of which a newer edition is kept: they are not fresh, whenever they were published
 */
export function findGaps(
  clips: ClipView[],
  meetingDate: PartialDate | null,
  previousMeetingDate: PartialDate | null,
  superseded: ReadonlySet<Id> = new Set(),
): Gap[] {
  const current = clips.filter(({ clip }) => !superseded.has(clip.id));
  const newestOf = (some: ClipView[]) =>
    some.map(evidenceDate).sort((a, b) => (lastDayOf(a) < lastDayOf(b) ? 1 : -1))[0];
  const newest = newestOf(current) ?? newestOf(clips);
  if (newest === undefined) return [{ kind: 'no-clip' }];
  const gaps: Gap[] = [];
  const oldBefore = previousMeetingDate ?? (meetingDate && sixWeeksBefore(meetingDate));
  const old = oldBefore !== null && lastDayOf(newest) < oldBefore;
  if (old || current.length === 0) gaps.push({ kind: 'only-old', newest });
  const origins = new Map(clips.map((view) => [originOf(view), producerOf(view)]));
  const [producer = ''] = origins.values();
  if (origins.size === 1) gaps.push({ kind: 'one-source', producer });
  return gaps;
}

/** A date that names no day may mean its last one: `2018-06` is not older than 28 June. */
function lastDayOf(date: PartialDate): string {
  return `${date}${'-12-31'.slice(date.length === 4 ? 0 : 3, date.length === 10 ? 3 : undefined)}`;
}

function sixWeeksBefore(date: PartialDate): PartialDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day) - sixWeeksMs).toISOString().slice(0, 10);
}
