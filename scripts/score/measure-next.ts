import type { MeetingReading } from '../../lib/model/minutes-reading';
import { type Measured, measuredOnce } from './measured';
import type { MeetingTruth } from './truth';

/**
 * Whether the next meeting is right. None stated: none may be read. Spoken of without its day: no day may be read.
 * With its day: that day, and the start time where the truth has one.
 */
export function measureNext({ next }: MeetingTruth, read: MeetingReading | null): Measured[] {
  if (next === undefined) return [];
  const value = read?.next.value ?? null;
  const finding = `expected ${inWords(next)}, read ${read ? inWords(value) : 'no meeting'}`;
  return [measuredOnce('next', read !== null && isRight(next, value), finding)];
}

type Stated = NonNullable<MeetingTruth['next']> | null;

function isRight(truth: Stated, read: Stated): boolean {
  if (truth === null) return read === null;
  if ((read?.date ?? null) !== truth.date) return false;
  return !truth.startTime || truth.startTime === read?.startTime;
}

function inWords(next: Stated): string {
  if (next === null) return 'none';
  return `${next.date ?? 'one without its day'}${next.startTime ? ` ${next.startTime}` : ''}`;
}
