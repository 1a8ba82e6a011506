import type { BriefingOutline, OutlinedSection } from '../model/briefing-version';
import type { Id } from '../model/id';
import { outlinedQuotes } from '../model/outlined-quotes';
import type { UndoStep } from '../model/undo-step';

type Change = UndoStep['changes'][number];

/** Stands where a figure was that is gone for good. */
const blank = '[…]';

/** A change without the words of records that are gone, wherever else they stand in it; itself where it has none. */
export function changeWithoutWords(change: Change, keys: ReadonlySet<Id>): Change {
  const [before, after] = [change.before, change.after].map((record) => withoutWords(change.table, record, keys));
  return before === change.before && after === change.after ? change : { ...change, before, after };
}

/**
 * A record without the words of records that are gone: a version that was kept has the words of its clips, a written text the sentence of
 * each figure that was picked for it, and an entry of the trash may have both. Itself where it has none.
 */
export function withoutWords<T>(table: string, record: T, keys: ReadonlySet<Id>): T {
  switch (table) {
    case 'briefingVersions':
      // only the store writes versions, through their schema
      return changedAt(record, 'outline', (outline) => outlineWithout(outline as BriefingOutline, keys));
    case 'trash':
      return changedAt(record, 'changes', (changes) =>
        Array.isArray(changes) ? same(changes, (change: Change) => changeWithoutWords(change, keys)) : changes,
      );
    case 'briefings':
    case 'topics':
    case 'conflicts':
      return withoutFigures(record, keys);
    default:
      return record;
  }
}

function changedAt<T>(record: T, field: string, change: (value: unknown) => unknown): T {
  const value: unknown = typeof record === 'object' && record !== null ? Reflect.get(record, field) : undefined;
  if (typeof value !== 'object' || value === null) return record;
  const changed = change(value);
  return changed === value ? record : { ...record, [field]: changed };
}

function same<T>(values: T[], change: (value: T) => T): T[] {
  const changed = values.map(change);
  return changed.every((value, index) => value === values[index]) ? values : changed;
}

/** A figure that was picked keeps its place, so that the text says that something is gone. */
function withoutFigures<T>(value: T, keys: ReadonlySet<Id>): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return same(value, (each) => withoutFigures(each, keys)) as typeof value; // the same list, of the same things
  const figureId: unknown = Reflect.get(value, 'figureId');
  if (typeof figureId === 'string' && keys.has(figureId)) return { ...value, printed: blank, sentence: '' };
  let changed = value;
  for (const [field, each] of Object.entries(value)) {
    const clean: unknown = withoutFigures(each, keys);
    if (clean !== each) changed = { ...changed, [field]: clean };
  }
  return changed;
}

function outlineWithout(outline: BriefingOutline, keys: ReadonlySet<Id>): BriefingOutline {
  const gone = outline.sections.flatMap(({ clips }) => clips.filter(({ clipId }) => keys.has(clipId)));
  if (gone.length === 0 && !outline.sections.some(({ topicId }) => keys.has(topicId))) return outline;
  const quotes = outlinedQuotes(gone);
  // Where a quote ends in a text cannot be known any more: the text goes whole.
  const kept = (text: string) => (quotes(text) ? '' : text);
  return {
    highlights: kept(outline.highlights),
    // A figure is told without its clip: whether it was of this one cannot be known any more.
    keyFigures: [],
    sections: outline.sections
      .filter(({ topicId }) => !keys.has(topicId))
      .map((section) => sectionWithout(section, keys, kept)),
  };
}

function sectionWithout(
  section: OutlinedSection,
  keys: ReadonlySet<Id>,
  kept: (text: string) => string,
): OutlinedSection {
  const clips = section.clips.filter(({ clipId }) => !keys.has(clipId));
  return {
    ...section,
    ...{ summary: kept(section.summary), lineToTake: kept(section.lineToTake), ask: kept(section.ask) },
    ...(clips.length === section.clips.length ? {} : { clips, figures: [] }),
  };
}
