import type { Block } from '../model/content-block';
import { blank } from './blank-details';
import { findNamesIn, foldedNames } from './name-matcher';
import { speakerLabel } from './speaker-label';
import { mapLeaves, type Replacement, replacer, textOf } from './text-leaves';

/**
 * A remark without who made it (Chatham House Rule, https://www.chathamhouse.org/about-us/chatham-house-rule): labels such as
 * "Jane Doe (UNHCR):" at the head of a line go, `[…]` stands for the given names wherever they are named, and links become plain words.
 * @param names who stands behind the source: producers, publisher, site
 */
export function withoutSpeaker(blocks: readonly Block[], names: readonly string[]): Block[] {
  const text = textOf(blocks);
  const labels = labelsIn(text, foldedNames(names));
  const named = findNamesIn(text, names).map(({ start, end }): Replacement => ({ start, end, by: blank }));
  const inLines = replacer([...labels, ...apartFrom(named, labels)].toSorted((a, b) => a.start - b.start));
  const inCells = replacer(named);
  return mapLeaves(
    blocks,
    (leaf) => (leaf.inTable ? inCells(leaf) : inLines(leaf)),
    () => false,
  );
}

function labelsIn(text: string, names: ReadonlySet<string>): Replacement[] {
  let at = 0;
  return text.split('\n').flatMap((line): Replacement[] => {
    const label = speakerLabel(line, names);
    const start = at;
    at += line.length + 1;
    return label === null ? [] : [{ start: start + label.start, end: start + label.end, by: '' }];
  });
}

/** Without those that overlap one of `taken`; both ascend. */
function apartFrom(all: readonly Replacement[], taken: readonly Replacement[]): Replacement[] {
  let next = 0;
  return all.filter(({ start, end }) => {
    while (next < taken.length && (taken[next]?.end ?? 0) <= start) next += 1;
    return (taken[next]?.start ?? end) >= end;
  });
}
