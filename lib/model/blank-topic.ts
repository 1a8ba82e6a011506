import type { Topic } from './topic';

/** A topic on which nothing was said or written. */
export function blankTopic(given: Pick<Topic, 'id' | 'meetingId' | 'position' | 'title'>): Topic {
  return { ...given, summary: [], lineToTake: [], ask: [], owner: '', said: [], figures: [], carriedFromId: null };
}
