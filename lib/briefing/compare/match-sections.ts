import { foldText } from '../../language/fold-text';
import type { OutlinedSection } from '../../model/briefing-version';
import type { Place } from './outline-changes';
import { pairByKey } from './pair-by-key';

/** An item in two versions; null where that version has none of it. */
export interface MatchedSection {
  before: OutlinedSection | null;
  after: OutlinedSection | null;
}

/** The items of two versions side by side: by their topic, or else by their title. In the order of the later one; then what went. */
export function matchSections(before: OutlinedSection[], after: OutlinedSection[]): MatchedSection[] {
  const byTopic = pairByKey(before, after, ({ topicId }) => topicId);
  const byTitle = pairByKey(byTopic.before, byTopic.after, ({ title }) => foldText(title).replace(/\s+/g, ' ').trim());
  const likes = new Map([...byTopic.pairs, ...byTitle.pairs].map((pair) => [pair.after, pair.before]));
  return [
    ...after.map((section) => ({ before: likes.get(section) ?? null, after: section })),
    ...byTitle.before.map((section) => ({ before: section, after: null })),
  ];
}

/** The item as a reader of the later version finds it. */
export function placeOf({ before, after }: MatchedSection): Place[] {
  const section = after ?? before;
  return section === null ? [] : [{ number: section.number, title: section.title, gone: after === null }];
}
