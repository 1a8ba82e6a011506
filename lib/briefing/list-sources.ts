import type { CitationStyle } from '../model/briefing';
import type { Id } from '../model/id';
import type { Instant } from '../model/instant';
import type { Source } from '../model/source';
import { labelText } from '../sanitize/label-text';
import { safeUrl } from '../sanitize/safe-url';
import type { ListedSource, Run } from './briefing-document';
import type { BriefingClipInput } from './briefing-input';
import { sourceEntry } from './citation';
import { foreignRun, ownRun, textOfRuns } from './runs';
import type { Setting } from './setting';
import { leadRuns, sourceNames } from './source-names';

interface Cited {
  source: Source;
  accessed: Instant[];
  sections: Set<number>;
}

/** How the text speaks of a source: its number in the list, who it is called after, and its year with a letter where two share it. */
export interface SourceKey {
  number: number;
  name: Run[];
  year: string;
}

/**
 * The sources of the clips that are in, each once: in the order in which the reader meets them, and in the author-date style
 * by name and year. What is cited without attribution only is not among them.
 */
export function listSources(
  sections: { number: number; clips: BriefingClipInput[] }[],
  setting: Setting,
  style: CitationStyle,
): { listed: ListedSource[]; keys: Map<Id, SourceKey> } {
  const entries = [...citedIn(sections).values()].map((entry) => {
    const lead = leadRuns(sourceNames(entry.source.fields), setting.words);
    const year = entry.source.fields.published.chosen?.value.slice(0, 4) ?? setting.words.citation.noYear;
    return { ...entry, lead, name: textOfRuns(lead), year };
  });
  if (style === 'author-date') {
    entries.sort((a, b) => a.name.localeCompare(b.name, setting.locale) || a.year.localeCompare(b.year));
  }
  const keyed = entries.map((entry, index) => ({
    ...entry,
    number: index + 1,
    year: entry.year + letterOf(entry, entries),
  }));
  return {
    listed: keyed.map(({ source, accessed, sections: under, number, year }) => ({
      number,
      label: style === 'numbered' ? `[${number}]` : '',
      citation: sourceEntry(source, accessed, setting, style === 'author-date' ? year : ''),
      url: safeUrl(source.fields.url),
      remarks: remarksOn(source, [...under], setting),
    })),
    keys: new Map(keyed.map(({ source, number, lead, year }) => [source.id, { number, name: lead, year }])),
  };
}

function citedIn(sections: { number: number; clips: BriefingClipInput[] }[]): Map<Id, Cited> {
  const cited = new Map<Id, Cited>();
  for (const { number, clips } of sections) {
    for (const { clip, source, included } of clips) {
      if (!included || clip.nonAttributable) continue;
      const entry = cited.get(source.id) ?? { source, accessed: [], sections: new Set<number>() };
      entry.accessed.push(clip.clippedAt);
      entry.sections.add(number);
      cited.set(source.id, entry);
    }
  }
  return cited;
}

/** "a", "b" … where several sources have the same name and year; else nothing. */
function letterOf<T extends { name: string; year: string }>(entry: T, entries: T[]): string {
  const alike = entries.filter(({ name, year }) => name === entry.name && year === entry.year);
  if (alike.length < 2) return '';
  let index = alike.indexOf(entry);
  let letters = '';
  do {
    letters = String.fromCharCode(97 + (index % 26)) + letters;
    index = Math.floor(index / 26) - 1;
  } while (index >= 0);
  return letters;
}

function remarksOn(source: Source, sections: number[], { words }: Setting): Run[][] {
  const say = words.citation;
  const labelled = (label: string, text: string) => [ownRun(`${label}${words.colon}`), foreignRun(text)];
  const licence = labelText(source.fields.licence.chosen?.value ?? '');
  const caveats = source.fields.caveats.map((caveat) => labelText(caveat)).filter(Boolean);
  return [
    ...caveats.map((caveat) => labelled(say.caveat, caveat)),
    ...(licence === '' ? [] : [labelled(say.licence, licence)]),
    [ownRun(`${say.citedUnder(sections.map(String))}${words.stop}`)],
  ];
}
