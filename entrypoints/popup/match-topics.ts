import type { Topic } from '../../lib/model/topic';

const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/**
 * Topics whose title holds every word of the query, the best first: title begins so, a word begins so, it stands anywhere.
 * Among equals, and where the query is empty, they stay in the order they are given in.
 */
export function matchTopics(topics: readonly Topic[], query: string): Topic[] {
  const whole = folded(query).trim();
  const wanted = whole.split(/\s+/);
  if (whole === '') return [...topics];
  const rank = (topic: Topic): number => {
    const title = folded(topic.title);
    if (!wanted.every((word) => title.includes(word))) return 3;
    if (title.startsWith(whole)) return 0;
    const words = title.split(/[^\p{L}\p{N}]+/u);
    return wanted.every((start) => words.some((word) => word.startsWith(start))) ? 1 : 2;
  };
  return topics
    .map((topic) => ({ topic, rank: rank(topic) }))
    .filter((one) => one.rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .map((one) => one.topic);
}
