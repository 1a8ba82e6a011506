import type { PartialDate } from '../model/partial-date';
import { type CitedSource, listSetting, type SourceFacts, sourceFacts } from './source-facts';

/**
 * Sources as CSL-JSON 1.0.2 (https://resource.citationstyles.org/schema/v1.0/input/json/csl-data.json), which Zotero, pandoc and
 * others read. Producers are `literal`: institutions, which must not be parted into family and given names. What the schema has no
 * variable for stands in `note`, which Zotero takes over as its field "Extra", one "Label: value" a line.
 */
export function sourcesCslJson(cited: CitedSource[], setting = listSetting): string {
  return `${JSON.stringify(sourceFacts(cited, setting).map(itemOf), null, 2)}\n`;
}

function itemOf(facts: SourceFacts): Record<string, unknown> {
  const { id, key, title, authors, publisher, foundOn, published, accessed, url, language, notes } = facts;
  return {
    id,
    type: typeOf(facts),
    'citation-key': key,
    title,
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(foundOn !== '' && { 'container-title': foundOn }),
    ...(publisher !== '' && { publisher }),
    ...(published !== null && { issued: dateOf(published) }),
    accessed: dateOf(accessed),
    ...(url !== '' && { URL: url }),
    ...(language !== '' && { language }),
    ...(notes.length > 0 && { note: notes.join('\n') }),
  };
}

/** Zotero makes a preprint of CSL's `article` (zotero-schema, `csl.types`); what we call so stands in a paper or on a site. */
function typeOf({ type, foundOn }: SourceFacts): string {
  if (type !== 'article') return type;
  return foundOn === '' ? 'webpage' : 'article-newspaper';
}

/** As exact as it is: `[[2018, 6]]`. */
function dateOf(date: PartialDate): { 'date-parts': number[][] } {
  return { 'date-parts': [date.split('-').map(Number)] };
}
