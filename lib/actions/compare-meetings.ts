import type { Meeting } from '../model/meeting';

/** Orders meetings as they were held: those without a date come last, as nobody knows when they will be. */
export function compareMeetings(first: Meeting, second: Meeting): number {
  const [a, b] = [whenOf(first), whenOf(second)];
  return a < b ? -1 : a > b ? 1 : 0;
}

function whenOf({ date, startTime, createdAt }: Meeting): string {
  return `${date ?? '9999'} ${startTime ?? ''} ${createdAt}`;
}
