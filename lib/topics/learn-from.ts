import { foldText } from '../language/fold-text';
import { tellingWords } from '../language/telling-words';
import { wordsOf } from '../language/words-of';
import type { ClipTraits } from './clip-traits';

/** A clip that the person tagged before, and the title of the topic she put it on. */
export interface PastTag extends ClipTraits {
  topicTitle: string;
}

/** After this many later tags, a tag counts half. */
const halfLife = 60;
const readCharacters = 5_000;

/**
 * What earlier tags teach. Each answer is between 0 and 1: the part of what had that word, producer or host that went to a
 * topic of this title, held back while little is known.
 * @param past newest first
 */
export function learnFrom(past: PastTag[]) {
  const words = new Tally();
  const producers = new Tally();
  const hosts = new Tally();
  for (const [age, tag] of past.entries()) {
    const weight = 0.5 ** (age / halfLife);
    const topic = sameTopic(tag.topicTitle);
    for (const word of tellingWords(`${tag.title} ${tag.text.slice(0, readCharacters)}`))
      words.add(word, topic, weight);
    if (tag.producer) producers.add(foldText(tag.producer), topic, weight);
    if (tag.host) hosts.add(tag.host, topic, weight);
  }
  return {
    byProducer: (topicTitle: string, producer: string) => producers.part(foldText(producer), sameTopic(topicTitle)),
    byHost: (topicTitle: string, host: string) => hosts.part(host, sameTopic(topicTitle)),
    byWords(topicTitle: string, said: Set<string>): number {
      const parts = [...said].filter((word) => words.has(word)).map((word) => words.part(word, sameTopic(topicTitle)));
      const sum = parts.reduce((total, part) => total + part, 0);
      // Three unknown words are added, so that one word met by chance decides nothing.
      return sum / (parts.length + 3);
    },
  };
}

/** Titles that differ only in case, accents and signs are one topic carried from meeting to meeting. */
function sameTopic(title: string): string {
  return wordsOf(title).join(' ');
}

class Tally {
  readonly #weights = new Map<string, Map<string, number>>();

  add(trait: string, topic: string, weight: number): void {
    const topics = this.#weights.get(trait) ?? new Map<string, number>();
    topics.set(topic, (topics.get(topic) ?? 0) + weight);
    this.#weights.set(trait, topics);
  }

  has(trait: string): boolean {
    return this.#weights.has(trait);
  }

  part(trait: string, topic: string): number {
    const topics = this.#weights.get(trait);
    if (!topics) return 0;
    const all = [...topics.values()].reduce((sum, weight) => sum + weight, 0);
    return (topics.get(topic) ?? 0) / (all + 1);
  }
}
