import type { MeetingReading } from '../../lib/model/minutes-reading';
import { type Measured, measuredOnce } from './measured';
import type { MeetingTruth } from './truth';

const shown = (value: unknown): string => JSON.stringify(value ?? null);

/** Date, times and the number of participants of one meeting; `read` is null where no meeting was read. */
export function measureFacts(truth: MeetingTruth, read: MeetingReading | null): Measured[] {
  const measured: Measured[] = [];
  const compare = (measure: Measured['measure'], expected: string | null, value: string | null | undefined) =>
    measured.push(
      measuredOnce(measure, read !== null && value === expected, `expected ${shown(expected)}, read ${shown(value)}`),
    );
  if (truth.date !== undefined) compare('date', truth.date, read?.date.value);
  if (truth.startTime) compare('start-time', truth.startTime, read?.startTime.value);
  if (truth.endTime) compare('end-time', truth.endTime, read?.endTime.value);
  const { participants } = truth;
  if (participants !== undefined && participants !== null) {
    const present = read?.attendance.filter(({ presence }) => presence === 'present') ?? [];
    const near = read !== null && Math.abs(present.length - participants) <= 1;
    const names = present.map(({ name, organisation }) => [name, organisation].filter(Boolean).join(' / ')).join('; ');
    measured.push(measuredOnce('participants', near, `expected ${participants}, read ${present.length}: ${names}`));
  }
  return measured;
}
