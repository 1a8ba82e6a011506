import type { SourceFields } from '../model/source';
import { labelText } from '../sanitize/label-text';
import type { BriefingWords } from '../words/briefing-words-en';
import type { Run } from './briefing-document';
import { foreignRun, joinedRuns, ownRun } from './runs';

/** Who stands behind a source, each name cleaned and said once. */
export interface SourceNames {
  /** Its producers; its publisher where no producer is known. Empty where neither is. */
  lead: string[];
  /** Empty where it is unknown or said already. */
  publisher: string;
  /** The site; its host where no other name is known. Empty where it is said already. */
  foundOn: string;
}

/** The names of a source for a citation: producer, publisher and site are named once each, however written. */
export function sourceNames(fields: SourceFields): SourceNames {
  const producers = (fields.producer.chosen?.value ?? []).map((producer) => labelText(producer)).filter(Boolean);
  const publisher = labelText(fields.publisher.chosen?.value ?? '');
  const lead = producers.length > 0 ? producers : [publisher].filter(Boolean);
  const foundOn = labelText(fields.foundOn.chosen?.value ?? '') || (lead.length === 0 ? hostOf(fields.url) : '');
  return {
    lead,
    publisher: isSaid(lead, publisher) ? '' : publisher,
    foundOn: isSaid([...lead, publisher], foundOn) ? '' : foundOn,
  };
}

/** Who a source is called after in a few words: at most two of its names, with "et al." (in the language of the briefing) for more. */
export function leadRuns({ lead, foundOn }: SourceNames, { citation }: BriefingWords): Run[] {
  const names = lead.length > 0 ? lead : [foundOn].filter(Boolean);
  const [first = ''] = names;
  if (names.length > 2) return [foreignRun(first), ownRun(` ${citation.etAl}`)];
  return joinedRuns(
    names.map((name) => [foreignRun(name)]),
    ' / ',
  );
}

function isSaid(said: string[], name: string): boolean {
  const fold = (text: string) => text.normalize('NFKC').toLowerCase();
  return name === '' || said.some((other) => fold(other) === fold(name));
}

/** The host in ASCII, so that no look-alike letters pass for another site. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}
