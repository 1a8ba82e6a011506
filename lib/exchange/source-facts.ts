import type { Instant } from '../model/instant';
import type { PartialDate } from '../model/partial-date';
import type { Source, SourceFields } from '../model/source';
import { labelText } from '../sanitize/label-text';
import { safeUrl } from '../sanitize/safe-url';
import { type ExchangeWords, exchangeWords } from '../words/exchange-words';
import { citationKeys } from './citation-keys';
import { zoneOffset } from './zone-offset';

/** A source with the moments at which it was read: those of its clips. */
export interface CitedSource {
  source: Source;
  accessed: Instant[];
}

/** In what language a list of sources is written, and in which zone a moment is a day. */
export interface ListSetting {
  /** IANA zone, as of the meeting. */
  zone: string;
  words: ExchangeWords;
}

export const listSetting: ListSetting = { zone: 'UTC', words: exchangeWords };

/** What a reference manager is told of a source: each text cleaned and in one line, empty where it is unknown. */
export interface SourceFacts {
  id: string;
  /** ASCII, unique in its list: `iom2018increased`. */
  key: string;
  type: SourceFields['type'];
  title: string;
  authors: string[];
  publisher: string;
  foundOn: string;
  published: PartialDate | null;
  /** The day on which it was last read. */
  accessed: PartialDate;
  url: string;
  language: string;
  /** "Licence: CC BY 3.0 IGO": what the formats have no field for. */
  notes: string[];
}

const longestNote = 10_000;

/** The facts of each source, in the order given. */
export function sourceFacts(cited: CitedSource[], { zone, words }: ListSetting): SourceFacts[] {
  const keys = citationKeys(cited.map(({ source }) => source.fields));
  return cited.map(({ source, accessed }, index) => {
    const { fields } = source;
    return {
      id: source.id,
      key: keys[index] ?? source.id,
      type: fields.type,
      title: said(fields.title) || words.untitled,
      authors: (fields.producer.chosen?.value ?? []).map((name) => labelText(name)).filter(Boolean),
      publisher: said(fields.publisher),
      foundOn: said(fields.foundOn),
      published: fields.published.chosen?.value ?? null,
      accessed: lastDay(accessed.length > 0 ? accessed : [source.firstReadAt], zone),
      url: safeUrl(fields.url) ?? '',
      language: said(fields.language),
      notes: notesOf(fields, words),
    };
  });
}

function notesOf({ asOf, period, modified, licence, caveats }: SourceFields, words: ExchangeWords): string[] {
  const covered = period.chosen?.value;
  const pairs: [label: string, text: string][] = [
    [words.notes.asOf, asOf.chosen?.value ?? ''],
    [words.notes.period, covered ? words.period(covered.start, covered.end) : ''],
    [words.notes.modified, modified.chosen?.value ?? ''],
    [words.notes.licence, licence.chosen?.value ?? ''],
    ...caveats.map((caveat): [string, string] => [words.notes.caveat, caveat]),
  ];
  return pairs
    .map(([label, text]) => [label, labelText(text, longestNote)] as const)
    .filter(([, text]) => text !== '')
    .map(([label, text]) => words.noted(label, text));
}

function said(field: { chosen: { value: string } | null }): string {
  return labelText(field.chosen?.value ?? '');
}

function lastDay(moments: Instant[], zone: string): PartialDate {
  const last = Math.max(...moments.map((moment) => Date.parse(moment)));
  return new Date(last + offsetIn(zone, last) * 1000).toISOString().slice(0, 10);
}

/** A zone that this computer's tables do not know counts as UTC. */
function offsetIn(zone: string, moment: number): number {
  try {
    return zoneOffset(zone, moment);
  } catch {
    return 0;
  }
}
