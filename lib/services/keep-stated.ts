import type { MeetingFacts } from '../model/meeting';

/**
 * The facts of a meeting that is there already, as minutes tell them: what they leave open stays as it was, since they seldom name
 * the room or the hour, and the person may have. The clock is one fact, its zone with it.
 */
export function keepStated<T extends MeetingFacts>(told: T, known: MeetingFacts): T {
  const clock = told.startTime === null ? known : told;
  return {
    ...told,
    series: told.series || known.series,
    date: told.date ?? known.date,
    startTime: clock.startTime,
    endTime: clock.endTime,
    zone: clock.zone,
    place: told.place || known.place,
  };
}
