import type { SourceFields } from '../model/source';
import { canonicalUrl } from './canonical-url';
import { labelledValues } from './labelled-values';
import { type PageFacts, readPageFacts } from './page-facts';
import { readAsOf, readModified, readPeriod, readPublished } from './read-dates';
import { readLanguage } from './read-language';
import { readFoundOn, readProducer, readPublisher } from './read-producer';
import { readCaveats, readLicence } from './read-rights';
import { readTitle } from './read-title';
import { readType } from './read-type';

/** What a citation of these facts needs: each field with the candidate believed and the others offered. */
function sourceOf(facts: PageFacts): SourceFields {
  const type = readType(facts.main, facts.meta, facts.document);
  const labelled = labelledValues(facts.lines);
  const isDataset = type === 'dataset';
  return {
    type,
    url: canonicalUrl(facts.document, facts.url),
    title: readTitle(facts),
    producer: readProducer(facts, labelled, type),
    publisher: readPublisher(facts, labelled),
    foundOn: readFoundOn(facts),
    published: readPublished(facts, isDataset),
    modified: readModified(facts),
    asOf: readAsOf(facts),
    period: readPeriod(facts),
    language: readLanguage(facts),
    licence: readLicence(facts, labelled),
    caveats: readCaveats(facts, labelled),
  };
}

/** Reads who says it, what it is called and when it was published off a page at `url` (http or https). Asks no styles. */
export function readSource(document: Document, url: string): SourceFields {
  return sourceOf(readPageFacts(document, new URL(url)));
}
