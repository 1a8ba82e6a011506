import type { BriefingOutline } from '../model/briefing-version';
import { outlinedQuotes } from '../model/outlined-quotes';
import type { UndoStep } from '../model/undo-step';
import { type Gone, plainWords } from './gone';
import { sameValue } from './same-value';
import { valueAt } from './value-at';

type Change = UndoStep['changes'][number];

/** Stands where a figure was that is gone for good. */
const blank = '[…]';

/** A change without the words of records that are gone, wherever else they stand in it; itself where it has none. */
export function changeWithoutWords(change: Change, gone: Gone): Change {
  const [before, after] = [change.before, change.after].map((record) => withoutWords(change.table, record, gone));
  return before === change.before && after === change.after ? change : { ...change, before, after };
}

/**
 * A record without the words of records that are gone: a version that was kept has the words of its clips, a written text the sentence of
 * each figure that was picked for it, and an entry of the trash may have both. Itself where it has none.
 */
export function withoutWords<T>(table: string, record: T, gone: Gone): T {
  switch (table) {
    case 'briefingVersions':
      // only the store writes versions, through their schema
      return changedAt(record, 'outline', (outline) => outlineWithout(outline as BriefingOutline, gone));
    case 'trash':
      return changedAt(record, 'changes', (changes) =>
        Array.isArray(changes) ? same(changes, (change: Change) => changeWithoutWords(change, gone)) : changes,
      );
    case 'briefings':
    case 'topics':
    case 'conflicts':
      return withoutFigures(record, gone);
    default:
      return record;
  }
}

function changedAt<T>(record: T, field: string, change: (value: unknown) => unknown): T {
  const value = valueAt(record, field);
  if (typeof value !== 'object' || value === null) return record;
  const changed = change(value);
  return changed === value ? record : { ...record, [field]: changed };
}

function same<T>(values: T[], change: (value: T) => T): T[] {
  const changed = values.map(change);
  return changed.every((value, index) => value === values[index]) ? values : changed;
}

/** A figure that was picked keeps its place, so that the text says that something is gone. */
function withoutFigures<T>(value: T, gone: Gone): T {
  const { keys, words } = gone;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return same(value, (each) => withoutFigures(each, gone)) as typeof value; // the same list, of the same things
  const { figureId, topicId, sentence }: Record<string, unknown> = Object(value);
  const isOfMinutes = typeof topicId === 'string' && typeof sentence === 'string' && words.has(plainWords(sentence));
  if (isOfMinutes || (typeof figureId === 'string' && keys.has(figureId)))
    return { ...value, printed: blank, sentence: '' };
  let changed = value;
  for (const [field, each] of Object.entries(value)) {
    const clean: unknown = withoutFigures(each, gone);
    if (clean !== each) changed = { ...changed, [field]: clean };
  }
  return changed;
}

function outlineWithout(outline: BriefingOutline, { keys, words, isFigure }: Gone): BriefingOutline {
  const quotes = outlinedQuotes(
    outline.sections.flatMap(({ clips }) => clips.filter(({ clipId }) => keys.has(clipId))),
  );
  // Where a quote ends in a text cannot be known any more: the text goes whole.
  const kept = (text: string) => (quotes(text) ? '' : text);
  const figuresLeft = (figures: BriefingOutline['keyFigures']) => figures.filter((figure) => !isFigure(figure));
  let isCut = false;
  const sections = outline.sections
    .filter(({ topicId }) => !keys.has(topicId))
    .map((section) => {
      const clips = section.clips.filter(({ clipId }) => !keys.has(clipId));
      const isWhole = clips.length === section.clips.length;
      isCut ||= !isWhole;
      return {
        ...section,
        ...{ summary: kept(section.summary), lineToTake: kept(section.lineToTake), ask: kept(section.ask) },
        clips,
        actions: section.actions.filter(
          ({ actionId, text }) => !(actionId === undefined ? words.has(plainWords(text)) : keys.has(actionId)),
        ),
        figures: isWhole ? figuresLeft(section.figures) : [],
        gaps: isWhole ? section.gaps : [],
      };
    });
  isCut ||= sections.length < outline.sections.length;
  const left = {
    highlights: kept(outline.highlights),
    // A figure is told without its clip: whether it was of this one cannot be known any more.
    keyFigures: isCut ? [] : figuresLeft(outline.keyFigures),
    sections,
  };
  return sameValue(left, outline) ? outline : left;
}
