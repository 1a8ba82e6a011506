import type { Clip } from '../model/clip';
import type { Instant } from '../model/instant';
import type { Source, SourceFields } from '../model/source';
import { labelText } from '../sanitize/label-text';
import { safeUrl } from '../sanitize/safe-url';
import { briefingWords } from '../words/briefing-words';
import type { Run } from './briefing-document';
import { formatDay, formatPartialDate } from './format-date';
import { foreignRun, joinedRuns, ownRun } from './runs';

const say = briefingWords.citation;

/**
 * The house citation of a clip: "Source: UNHCR, Title, published 28 June 2018, as of 15 June 2018, found on ReliefWeb,
 * accessed 23 November 2026." It says what is known and nothing else; an unknown date is said to be unknown. The title
 * leads to the quote itself where an address for it exists, else to the page. `zone` decides on which day it was read.
 */
export function citation(source: Source, clip: Clip, locale: string, zone: string): Run[] {
  const url = safeUrl(clip.fragmentUrl ?? clip.canonicalUrl) ?? safeUrl(source.fields.url);
  const pieces = sourcePieces(source.fields, url, [clip.clippedAt], locale, zone);
  return [ownRun(`${say.source}: `), ...joinedRuns(pieces), ownRun('.')];
}

/** The entry of a source in the list: the same citation, with each day on which it was read. */
export function sourceEntry(source: Source, accessed: Instant[], locale: string, zone: string): Run[] {
  return [...joinedRuns(sourcePieces(source.fields, safeUrl(source.fields.url), accessed, locale, zone)), ownRun('.')];
}

function sourcePieces(fields: SourceFields, url: string | null, accessed: Instant[], locale: string, zone: string) {
  const lang = labelText(fields.language.chosen?.value ?? '');
  const producers = (fields.producer.chosen?.value ?? []).map((producer) => labelText(producer)).filter(Boolean);
  const publisher = labelText(fields.publisher.chosen?.value ?? '');
  const lead = producers.length > 0 ? producers : [publisher].filter(Boolean);
  const foundOn = labelText(fields.foundOn.chosen?.value ?? '') || (lead.length === 0 ? hostOf(fields.url) : '');
  const title = labelText(fields.title.chosen?.value ?? '');
  const pieces: Run[][] = lead.map((text) => [foreignRun(text)]);
  pieces.push([title === '' ? { ...ownRun(say.untitled), url } : { text: title, own: false, lang, url }]);
  pieces.push(...publication(fields, names(lead, publisher) ? '' : publisher, locale));
  pieces.push(...coverage(fields, locale).map((text) => [ownRun(text)]));
  if (!names([...lead, publisher], foundOn)) pieces.push([ownRun(`${say.foundOn} `), foreignRun(foundOn)]);
  const days = [...new Set(accessed.toSorted().map((instant) => formatDay(instant, locale, zone)))];
  if (days.length > 0) pieces.push([ownRun(say.accessed(briefingWords.listOf(days)))]);
  return pieces;
}

/** "published 1 August 2018 by IOM Vienna"; without a date it says so, and what the page says of its last change. */
function publication(fields: SourceFields, publisher: string, locale: string): Run[][] {
  const { published, modified } = fields;
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

function coverage({ asOf, period }: SourceFields, locale: string): string[] {
  const date = (value: string) => formatPartialDate(value, locale);
  return [
    ...(asOf.chosen === null ? [] : [say.asOf(date(asOf.chosen.value))]),
    ...(period.chosen === null ? [] : [say.covering(date(period.chosen.value.start), date(period.chosen.value.end))]),
  ];
}

/** Whether a name is already said, or is none: producer, publisher and site are named once each, however written. */
function names(said: string[], name: string): boolean {
  const fold = (text: string) => text.normalize('NFKC').toLowerCase();
  return name === '' || said.some((other) => fold(other) === fold(name));
}

/** The host in ASCII, so that no look-alike letters pass for another site. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}
