import { textOfBlocks } from '../../../lib/briefing/text-of-blocks';
import type { Library } from '../../../lib/model/library';
import { findPersonalDetails } from '../../../lib/privacy/find-personal-details';
import { saidByLink } from '../../../lib/privacy/said-by-link';
import { linksOf } from '../../../lib/privacy/text-leaves';
import { wordsOf, wordsOfAction } from '../hand-out/own-details';

/**
 * The likely personal details in what a pack holds besides clips and pages, each once: who was there, what was said, actions and their owners, and what
 * the person wrote.
 */
export function detailsInTexts({ meetings, topics, actions, briefings }: Library): string[] {
  const texts = [
    ...meetings.flatMap(({ title, series, place, attendance }) => [
      ...[title, series, place],
      ...attendance.flatMap(({ name, organisation }) => [name, organisation]),
    ]),
    ...topics.flatMap(({ title, owner, said, summary, lineToTake, ask }) => [
      ...[title, owner, textOfBlocks(said), ...linksOf(said).map(saidByLink)],
      ...[summary, lineToTake, ask].map(wordsOf),
    ]),
    ...actions.map(wordsOfAction),
    ...briefings.flatMap(({ highlights, method }) => [highlights, method].map(wordsOf)),
  ];
  return [...new Set(texts.flatMap((text) => findPersonalDetails(text)).map(({ text }) => text))];
}
