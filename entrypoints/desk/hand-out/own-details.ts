import type { BriefingInput } from '../../../lib/briefing/briefing-input';
import { textOfBlocks } from '../../../lib/briefing/text-of-blocks';
import type { Action } from '../../../lib/model/action';
import type { ActionRow } from '../../../lib/model/action-row';
import type { WrittenText } from '../../../lib/model/written-block';
import { findPersonalDetails } from '../../../lib/privacy/find-personal-details';
import { saidByLink } from '../../../lib/privacy/said-by-link';
import { linksOf } from '../../../lib/privacy/text-leaves';
import { wordsOfWritten } from '../words-of-written';

/** A likely personal detail in a text that is no clip. `topic` is the number of its item, null for the whole briefing. */
export interface OwnDetail {
  topic: number | null;
  text: string;
}

/**
 * The likely personal details in what the person wrote, in the words of the minutes and in the actions.
 * @param actions all that go out
 */
export function ownDetails({ briefing, topics }: BriefingInput, actions: ActionRow[]): OwnDetail[] {
  const onAgenda = new Set(topics.map(({ topic }) => topic.id));
  const others = actions.filter(({ onTopicId }) => onTopicId === null || !onAgenda.has(onTopicId));
  const whole = [
    wordsOf(briefing.highlights),
    wordsOf(briefing.method),
    ...others.map(({ action }) => wordsOfAction(action)),
  ];
  const ofTopics = topics
    .toSorted((a, b) => a.topic.position - b.topic.position)
    .flatMap(({ topic, lastTime }, index) => {
      const texts = [
        ...[topic.summary, topic.lineToTake, topic.ask].map(wordsOf),
        textOfBlocks(lastTime?.said ?? []),
        ...linksOf(lastTime?.said ?? []).map(saidByLink),
        ...actions.filter(({ onTopicId }) => onTopicId === topic.id).map(({ action }) => wordsOfAction(action)),
      ];
      return detailsIn(texts, index + 1);
    });
  return [...detailsIn(whole, null), ...ofTopics];
}

/** The likely personal details in actions, wherever they stand. */
export function actionDetails(actions: ActionRow[]): OwnDetail[] {
  return detailsIn(
    actions.map(({ action }) => wordsOfAction(action)),
    null,
  );
}

/** What an action says, to whom, and until when. */
export function wordsOfAction({ text, owners, dueAsWritten }: Action): string {
  return [text, ...owners, dueAsWritten].join('\n');
}

function detailsIn(texts: string[], topic: number | null): OwnDetail[] {
  const found = texts.flatMap((text) => findPersonalDetails(text)).map(({ text }) => text);
  return [...new Set(found)].map((text) => ({ topic, text }));
}

/** The words of a written text, with what its links say; a reference to a clip or a figure has none of its own. */
export function wordsOf(text: WrittenText): string {
  return wordsOfWritten(text, saidByLink);
}
