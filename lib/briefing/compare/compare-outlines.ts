import { foldText } from '../../language/fold-text';
import type { BriefingOutline, OutlinedSection } from '../../model/briefing-version';
import { compareClips } from './compare-clips';
import { compareFigures } from './compare-figures';
import { type MatchedSection, matchSections, placeOf } from './match-sections';
import type { Entry, OutlineChanges, Place, WrittenPart } from './outline-changes';
import { pairByKey } from './pair-by-key';
import { placedClips } from './placed-clips';

/**
 * What changed from one version of a briefing to a later one. Its time grows with how much the two say: everything is matched by
 * what names it, and no text is held against every other. The order of clips and items counts for nothing.
 */
export function compareOutlines(before: BriefingOutline, after: BriefingOutline): OutlineChanges {
  const sections = matchSections(before.sections, after.sections);
  const parts: Partial<OutlineChanges>[] = [
    compareText('highlights', [], before.highlights, after.highlights),
    compareFigures(before.keyFigures, after.keyFigures, []),
    compareClips(placedClips(before, sections, 'before'), placedClips(after, sections, 'after')),
    compareActions(sections),
    ...sections.flatMap(compareSection),
  ];
  const all = <K extends keyof OutlineChanges>(key: K) =>
    parts.flatMap((part): OutlineChanges[K][number][] => part[key] ?? []);
  return {
    added: inOrder(all('added')),
    removed: inOrder(all('removed')),
    moved: inOrder(withoutRepeats(all('moved'))),
    rewritten: inOrder(all('rewritten')),
    items: all('items'),
    renewed: all('renewed'),
  };
}

/** Everything of an item but its clips and actions, which may go from one item to another. */
function compareSection(pair: MatchedSection): Partial<OutlineChanges>[] {
  const { before, after } = pair;
  const at = placeOf(pair);
  return [
    { items: at.flatMap((place) => itemChange(pair, place)) },
    ...written.map((part) => compareText(part, at, before?.[part] ?? '', after?.[part] ?? '')),
    compareFigures(before?.figures ?? [], after?.figures ?? [], at),
    // What a new item lacks is no news, and what went with its item was not found.
    ...(before === null || after === null ? [] : [compareGaps(before, after, at)]),
  ];
}

const written = ['summary', 'lineToTake', 'ask'] as const;

function itemChange({ before, after }: MatchedSection, place: Place): OutlineChanges['items'] {
  if (before === null || after === null) return [{ kind: after === null ? 'removed' : 'added', place }];
  return before.title === after.title ? [] : [{ kind: 'renamed', place, before: before.title }];
}

function compareText(part: WrittenPart, at: Place[], before: string, after: string): Partial<OutlineChanges> {
  if (before === after) return {};
  if (before === '') return { added: [{ kind: 'text', at, part, text: after }] };
  if (after === '') return { removed: [{ kind: 'text', at, part, text: before }] };
  return { rewritten: [{ at, of: part, name: '', before, after }] };
}

function compareGaps(before: OutlinedSection, after: OutlinedSection, at: Place[]): Partial<OutlineChanges> {
  const { before: closed, after: opened } = pairByKey(before.gaps, after.gaps, (sentence) => sentence);
  const gap = (text: string): Entry => ({ kind: 'gap', at, text });
  return { added: opened.map(gap), removed: closed.map(gap) };
}

interface PlacedAction {
  item: number;
  /** Of its item in its own version. */
  number: number;
  at: Place[];
  text: string;
  facts: string;
}

/** An action is known by its words, on its item first and then on any other. */
function compareActions(sections: MatchedSection[]): Partial<OutlineChanges> {
  // Each side in its own order, so that the pairs are the same whichever version is the later one.
  const actionsOf = (side: 'before' | 'after') =>
    sections
      .flatMap((pair, item): PlacedAction[] =>
        (pair[side]?.actions ?? []).map((action) => ({
          ...action,
          item,
          at: placeOf(pair),
          number: pair[side]?.number ?? 0,
        })),
      )
      .sort((a, b) => a.number - b.number);
  const nameOf = ({ text }: PlacedAction) => foldText(text).replace(/\s+/g, ' ').trim();
  const here = pairByKey(actionsOf('before'), actionsOf('after'), (action) => `${action.item} ${nameOf(action)}`);
  const anywhere = pairByKey(here.before, here.after, nameOf);
  const entry = ({ at, text, facts }: PlacedAction): Entry => ({ kind: 'action', at, text, facts });
  return {
    added: anywhere.after.map(entry),
    removed: anywhere.before.map(entry),
    rewritten: [...here.pairs, ...anywhere.pairs]
      .filter((pair) => pair.before.facts !== pair.after.facts)
      .map(({ before, after }) => {
        return { at: after.at, of: 'action', name: after.text, before: before.facts, after: after.facts };
      }),
  };
}

/** The head of the briefing first, then item after item. */
function inOrder<T extends { at: Place[] }>(entries: T[]): T[] {
  return entries.toSorted((a, b) => (a.at[0]?.number ?? 0) - (b.at[0]?.number ?? 0));
}

/** A figure at the head of the briefing stands on its item too. */
function withoutRepeats(moved: OutlineChanges['moved']): OutlineChanges['moved'] {
  const seen = new Set<string>();
  return moved.filter(({ of, clipId, moves }) => {
    if (clipId !== null) return true;
    const key = JSON.stringify([of, moves]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
