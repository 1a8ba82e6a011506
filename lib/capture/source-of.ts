import type { PageReading } from '../model/page-reading';
import type { SourceFields } from '../model/source';
import { canonicalUrl } from './canonical-url';
import { labelledValues } from './labelled-values';
import { readPageFacts } from './page-facts';
import { readAsOf, readModified, readPeriod, readPublished } from './read-dates';
import { readEdition } from './read-edition';
import { readFiles } from './read-files';
import { readLanguage } from './read-language';
import { readFoundOn, readProducer, readPublisher } from './read-producer';
import { readCaveats, readLicence } from './read-rights';
import { readTitle } from './read-title';
import { readType } from './read-type';

/**
 * Who says it, what it is called and when it was published: for each field of a citation the candidate believed and the
 * others offered. Needs no document, so that it runs anywhere.
 */
export function sourceOf(reading: PageReading): SourceFields {
  const facts = readPageFacts(reading);
  const type = readType(facts.main, facts.meta, reading.datasetMarks);
  const labelled = labelledValues(facts.lines);
  const title = readTitle(facts);
  const isDataset = type === 'dataset';
  return {
    type,
    url: canonicalUrl(reading.canonical, facts.url),
    title,
    producer: readProducer(facts, labelled, type),
    publisher: readPublisher(facts, labelled),
    foundOn: readFoundOn(facts),
    published: readPublished(facts, isDataset),
    modified: readModified(facts),
    asOf: readAsOf(facts),
    period: readPeriod(facts),
    language: readLanguage(facts),
    edition: readEdition(facts, labelled, [title.chosen?.value ?? '', facts.documentTitle]),
    licence: readLicence(facts, labelled),
    caveats: readCaveats(facts, labelled),
    files: readFiles(facts),
  };
}
