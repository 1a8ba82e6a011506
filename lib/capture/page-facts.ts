import type { NumericOrder } from '../dates/find-dates';
import type { PageReading } from '../model/page-reading';
import { datedLines, type ShownDate, type ShownPeriod } from './dated-lines';
import { valueText } from './entity-values';
import { type Heading, mainHeading, readHeadings } from './headings';
import { JsonLdReader } from './json-ld';
import { type MainEntities, mainEntities } from './main-entity';
import { type MarkedValue, markedValues } from './marked-values';
import { MetaTags } from './meta-tags';
import { numericOrder } from './numeric-order';
import { type PageLine, pageLines } from './page-lines';
import { siteNames } from './site-names';

/** What the readers of single fields share: the page read once. */
export interface PageFacts {
  reading: PageReading;
  url: URL;
  meta: MetaTags;
  linked: JsonLdReader;
  main: MainEntities;
  marked: MarkedValue[];
  lines: PageLine[];
  dates: ShownDate[];
  periods: ShownPeriod[];
  headings: Heading[];
  /** Line of the heading that the page's metadata agree with; -1 where there is none. */
  headingLine: number;
  /** What the page's site calls itself, best first, and its host. */
  sites: string[];
  documentTitle: string;
  order: NumericOrder | null;
}

export function readPageFacts(reading: PageReading): PageFacts {
  const url = new URL(reading.url);
  const meta = new MetaTags(reading.metas);
  const linked = new JsonLdReader();
  const found = reading.linked.flatMap((script) => linked.read(script));
  const documentTitle = valueText(reading.documentTitle);
  const lines = pageLines(reading);
  const headings = readHeadings(reading, lines);
  const titles = [documentTitle, meta.text('og:title', 'twitter:title', 'citation_title', 'dc.title')];
  const main = mainEntities(linked, found, url, [...titles, ...headings.map((heading) => heading.text)]);
  const order = numericOrder(reading.lang, url, lines);
  const { dates, periods } = datedLines(lines, order);
  const heading = mainHeading(headings, titles, url);
  return {
    reading,
    url,
    meta,
    linked,
    main,
    marked: markedValues(reading),
    lines,
    dates,
    periods,
    headings,
    headingLine: heading?.line ?? -1,
    sites: siteNames(url, meta, linked, found),
    documentTitle,
    order,
  };
}
