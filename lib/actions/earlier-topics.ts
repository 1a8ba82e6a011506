import type { Id } from '../model/id';
import type { Topic } from '../model/topic';

/** The topics that a topic was carried from, the nearest first, without itself. A chain that bites its tail ends there. */
export function earlierTopics(topic: Topic, topics: ReadonlyMap<Id, Topic>): Topic[] {
  const chain: Topic[] = [];
  let next = topic.carriedFromId;
  while (next !== null && next !== topic.id && !chain.some(({ id }) => id === next)) {
    const found = topics.get(next);
    if (!found) break;
    chain.push(found);
    next = found.carriedFromId;
  }
  return chain;
}
