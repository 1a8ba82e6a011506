import { tellingWords } from '../language/telling-words';
import type { Id } from '../model/id';
import type { Topic } from '../model/topic';
import type { ClipTraits } from './clip-traits';
import { learnFrom, type PastTag } from './learn-from';
import { titleWords } from './title-words';

/** How much each kind of evidence can add to a topic's score; each gives between 0 and 1. */
const weights = { title: 1, words: 1, producer: 0.5, host: 0.5 };
/** Below this nothing speaks for the topic but chance. */
const enough = 0.3;
/** The best must be this many times as good as the next: a wrong suggestion costs more than none. */
const clearlyAhead = 1.4;
/** The beginning of a text says what it is about. */
const readCharacters = 5_000;

/**
 * The topic that a clip most likely belongs to, by the words it shares with a topic's title and by where this person put
 * clips like it before.
 * @param past earlier tags, newest first, of this meeting and of others: topics of the same title count as one
 * @returns null where no topic is clearly ahead
 */
export function suggestTopic(clip: ClipTraits, topics: Topic[], past: PastTag[]): Id | null {
  const inTitle = tellingWords(clip.title);
  const inText = tellingWords(clip.text.slice(0, readCharacters));
  const learned = learnFrom(past);
  const titles = topics.map(({ title }) => titleWords(title));
  const scores = topics.map((topic, index) => {
    const fromTitle = sharedWithTitle(titles[index] ?? new Set(), titles, inTitle, inText);
    const fromWords = learned.byWords(topic.title, new Set([...inTitle, ...inText]));
    const fromProducer = learned.byProducer(topic.title, clip.producer);
    const fromHost = learned.byHost(topic.title, clip.host);
    const score =
      weights.title * fromTitle + weights.words * fromWords + weights.producer * fromProducer + weights.host * fromHost;
    return { id: topic.id, score };
  });
  const [best, next] = scores.sort((a, b) => b.score - a.score);
  if (!best || best.score < enough || best.score < clearlyAhead * (next?.score ?? 0)) return null;
  return best.id;
}

/** The part of a title's words that the clip says too; a word of several titles tells them apart less. */
function sharedWithTitle(
  title: Set<string>,
  allTitles: Set<string>[],
  inTitle: Set<string>,
  inText: Set<string>,
): number {
  let shared = 0;
  for (const word of title) {
    const place = inTitle.has(word) ? 1 : inText.has(word) ? 0.8 : 0;
    shared += place / allTitles.filter((other) => other.has(word)).length;
  }
  return title.size === 0 ? 0 : shared / title.size;
}
