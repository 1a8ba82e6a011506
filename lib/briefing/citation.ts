import type { Instant } from '../model/instant';
import type { Source, SourceFields } from '../model/source';
import { labelText } from '../sanitize/label-text';
import { safeUrl } from '../sanitize/safe-url';
import type { Run } from './briefing-document';
import type { BriefingClipInput } from './briefing-input';
import { citationMarks } from './citation-marks';
import { formatDay, formatPartialDate } from './format-date';
import { remembering } from './remembering';
import { foreignRun, joinedRuns, ownRun } from './runs';
import type { Setting } from './setting';
import { type SourceNames, sourceNames } from './source-names';

/**
 * The house citation of a clip: "Source: UNHCR, Title, published 28 June 2018, as of 15 June 2018, found on ReliefWeb,
 * accessed 23 November 2026." It says what is known and nothing else; an unknown date is said to be unknown. The title
 * leads to the quote itself where an address for it exists, else to the page. A remark that is not for attribution is
 * cited by its dates alone. The setting's zone decides on which day it was read; what was seen again has its first day and its last.
 */
export const citation = remembering((entry: BriefingClipInput, setting: Setting): Run[] => {
  const { clip, source, seenAgain } = entry;
  const { words } = setting;
  const seen = [clip.clippedAt, ...(seenAgain ? [seenAgain] : [])];
  const marks = citationMarks(entry, setting).map((mark) => [ownRun(mark)]);
  const pieces = clip.nonAttributable
    ? [
        ...marks,
        ...publication(source.fields, '', setting),
        ...coverage(source.fields, setting),
        ...readOn(seen, setting),
      ]
    : [...sourcePieces(source.fields, placeOf(entry), seen, setting), ...marks];
  return [ownRun(`${words.citation.source}${words.colon}`), ...joinedRuns(pieces, words.separator), ownRun(words.stop)];
});

/** The entry of a source in the list: the same citation, with each day on which it was read. */
export function sourceEntry(source: Source, accessed: Instant[], setting: Setting, year = ''): Run[] {
  const { words } = setting;
  const pieces = sourcePieces(source.fields, safeUrl(source.fields.url), accessed, setting, year);
  return [...joinedRuns(pieces, words.separator), ownRun(words.stop)];
}

/** The address of the very words, or else of the page; null where there is none that may be given. */
export function placeOf({ clip, source }: Pick<BriefingClipInput, 'clip' | 'source'>): string | null {
  if (clip.nonAttributable) return null;
  return safeUrl(clip.fragmentUrl ?? clip.canonicalUrl) ?? safeUrl(source.fields.url);
}

function sourcePieces(fields: SourceFields, url: string | null, accessed: Instant[], setting: Setting, year = '') {
  const say = setting.words.citation;
  const names = sourceNames(fields);
  const title = labelText(fields.title.chosen?.value ?? '');
  const lang = labelText(fields.language.chosen?.value ?? '');
  return [
    ...leadPieces(names, year),
    [title === '' ? ownRun(say.untitled, url) : { ...foreignRun(title, lang), url }],
    ...publication(fields, names.publisher, setting),
    ...coverage(fields, setting),
    ...(names.foundOn === '' || (names.lead.length === 0 && year !== '')
      ? []
      : [[ownRun(`${say.foundOn} `), foreignRun(names.foundOn)]]),
    ...readOn(accessed, setting),
  ];
}

/** "UNHCR", "IOM", or in the author-date style "UNHCR, IOM (2018a)". */
function leadPieces({ lead, foundOn }: SourceNames, year: string): Run[][] {
  const named = lead.length > 0 || year === '' ? lead : [foundOn].filter(Boolean);
  const pieces = named.map((text) => [foreignRun(text)]);
  if (year === '') return pieces;
  const last = pieces.at(-1);
  if (last === undefined) return [[ownRun(`(${year})`)]];
  return [...pieces.slice(0, -1), [...last, ownRun(` (${year})`)]];
}

/** "published 1 August 2018 by IOM Vienna"; without a date it says so, and what the page says of its last change. */
function publication({ published, modified }: SourceFields, publisher: string, { words, locale }: Setting): Run[][] {
  const say = words.citation;
  const by = publisher === '' ? [] : [ownRun(`${say.by} `), foreignRun(publisher)];
  if (published.chosen !== null) {
    const text = say.published(formatPartialDate(published.chosen.value, locale));
    return [by.length === 0 ? [ownRun(text)] : [ownRun(`${text} `), ...by]];
  }
  return [
    ...(by.length === 0 ? [] : [[ownRun(`${say.undated} `), ...by]]),
    [ownRun(say.noDate)],
    ...(modified.chosen === null ? [] : [[ownRun(say.lastChanged(formatPartialDate(modified.chosen.value, locale)))]]),
  ];
}

function coverage({ asOf, period }: SourceFields, { words, locale }: Setting): Run[][] {
  const say = words.citation;
  const date = (value: string) => formatPartialDate(value, locale);
  return [
    ...(asOf.chosen === null ? [] : [say.asOf(date(asOf.chosen.value))]),
    ...(period.chosen === null ? [] : [say.covering(date(period.chosen.value.start), date(period.chosen.value.end))]),
  ].map((text) => [ownRun(text)]);
}

function readOn(accessed: Instant[], { words, locale, zone }: Setting): Run[][] {
  const days = [...new Set(accessed.toSorted().map((instant) => formatDay(instant, locale, zone)))];
  return days.length === 0 ? [] : [[ownRun(words.citation.accessed(words.listOf(days)))]];
}
