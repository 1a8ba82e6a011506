import type { Meeting } from '../model/meeting';

/**
 * The order in which a person looks for a meeting: those to come, soonest first; those without a date, newest first; those
 * that were, latest first.
 * @param today local calendar date, `2018-08-09`
 */
export function orderMeetings(meetings: Meeting[], today: string): Meeting[] {
  const group = ({ date }: Meeting) => (date === null ? 1 : date >= today ? 0 : 2);
  return [...meetings].sort((a, b) => {
    if (group(a) !== group(b)) return group(a) - group(b);
    const ascending = group(a) === 0;
    const order = compare(whenOf(a), whenOf(b)) || compare(a.createdAt, b.createdAt);
    return ascending ? order : -order;
  });
}

function whenOf({ date, startTime }: Meeting): string {
  return `${date ?? ''} ${startTime ?? ''}`;
}

function compare(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}
