import type { CitationStyle } from '../model/briefing';
import type { Id } from '../model/id';
import type { Cite, Note, Run } from './briefing-document';
import type { BriefingClipInput } from './briefing-input';
import { citation } from './citation';
import { citationMarks } from './citation-marks';
import { filledRuns } from './filled-runs';
import type { SourceKey } from './list-sources';
import { foreignRun, ownRun } from './runs';
import type { Setting } from './setting';

/** Leads each place of the text to its source, in the order in which it is asked. */
export interface CiteMaker {
  cite: (entry: BriefingClipInput) => Cite;
  /** The same for a figure that stands in the place of others: its note names them and where they stood. */
  citeFigure: (entry: BriefingClipInput, older: readonly OlderFigure[]) => Cite[];
  /** The footnotes so far. */
  notes: Note[];
}

/** A figure that a newer edition took the place of. */
export interface OlderFigure {
  printed: string;
  entry: BriefingClipInput;
}

/** @param keys how the text speaks of each source that is listed */
export function citeMaker(style: CitationStyle, keys: ReadonlyMap<Id, SourceKey>, setting: Setting): CiteMaker {
  const notes: Note[] = [];
  const noted = (runs: Run[]): Cite => {
    const number = notes.length + 1;
    notes.push({ number, runs });
    return { kind: 'note', number };
  };
  const cite = (entry: BriefingClipInput): Cite =>
    style === 'house' ? noted(citation(entry, setting)) : labelCite(style, entry, keys.get(entry.source.id), setting);
  return {
    notes,
    cite,
    citeFigure(entry, older) {
      if (style !== 'house') return [cite(entry), ...older.map((other) => cite(other.entry))];
      return [noted([...citation(entry, setting), ...older.flatMap((other) => inPlaceOf(other, setting))])];
    },
  };
}

function inPlaceOf({ printed, entry }: OlderFigure, setting: Setting): Run[] {
  const said = filledRuns([[foreignRun(printed)]], setting.words.ofFigures.inPlaceOf);
  return [ownRun(' '), ...said, ownRun(' '), ...citation(entry, setting)];
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
