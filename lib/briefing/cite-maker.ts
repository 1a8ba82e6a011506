import type { CitationStyle } from '../model/briefing';
import type { Id } from '../model/id';
import type { Cite, Note } from './briefing-document';
import type { BriefingClipInput } from './briefing-input';
import { citation } from './citation';
import { citationMarks } from './citation-marks';
import type { SourceKey } from './list-sources';
import { ownRun } from './runs';
import type { Setting } from './setting';

/** Leads each place of the text to its source, in the order in which it is asked. */
export interface CiteMaker {
  cite: (entry: BriefingClipInput) => Cite;
  /** The footnotes so far. */
  notes: Note[];
}

/** @param keys how the text speaks of each source that is listed */
export function citeMaker(style: CitationStyle, keys: ReadonlyMap<Id, SourceKey>, setting: Setting): CiteMaker {
  const notes: Note[] = [];
  return {
    notes,
    cite(entry) {
      if (style !== 'house') return labelCite(style, entry, keys.get(entry.source.id), setting);
      const number = notes.length + 1;
      notes.push({ number, runs: citation(entry, setting) });
      return { kind: 'note', number };
    },
  };
}

/** "(IOM, 2018a, transcribed by hand)" or "[3, transcribed by hand]"; without attribution only what must be known. */
function labelCite(
  style: 'author-date' | 'numbered',
  entry: BriefingClipInput,
  key: SourceKey | undefined,
  setting: Setting,
): Cite {
  const { separator } = setting.words;
  const marks = citationMarks(entry, setting);
  if (entry.clip.nonAttributable || key === undefined) {
    return { kind: 'label', runs: [ownRun(`(${marks.join(separator)})`)], source: null };
  }
  const rest = marks.map((mark) => `${separator}${mark}`).join('');
  return {
    kind: 'label',
    runs:
      style === 'numbered'
        ? [ownRun(`[${key.number}${rest}]`)]
        : [ownRun('('), ...key.name, ownRun(`${separator}${key.year}${rest})`)],
    source: key.number,
  };
}
