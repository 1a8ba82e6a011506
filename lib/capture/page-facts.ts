import type { NumericOrder } from '../dates/find-dates';
import type { PageReading } from '../model/page-reading';
import { datedLines, type ShownDate, type ShownPeriod } from './dated-lines';
import { valueText } from './entity-values';
import { type Heading, leadsHome, mainHeading, readHeadings, unmarkedHeading } from './headings';
import { JsonLdReader } from './json-ld';
import { type MainEntities, mainEntities } from './main-entity';
import { type MarkedValue, markedValues } from './marked-values';
import { MetaTags } from './meta-tags';
import { numericOrder } from './numeric-order';
import { type PageLine, pageLines } from './page-lines';
import { type SiteName, siteNames } from './site-names';
import { titleSuffix } from './title-suffix';

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
  /** What the page's site calls itself, best first. */
  siteNames: SiteName[];
  /** The same without where it stands. */
  sites: string[];
  /** What the document's title has behind the headline; empty where nothing. */
  suffix: string;
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
  const titles = [
    documentTitle,
    meta.text('og:title', 'twitter:title', 'citation_title', 'dc.title'),
    meta.text('parsely-title', 'sailthru.title'),
  ];
  const main = mainEntities(linked, found, url, [...titles, ...headings.map((heading) => heading.text)]);
  const order = numericOrder(reading.lang, url, lines);
  const { dates, periods } = datedLines(lines, order);
  const names = siteNames(url, meta, linked, found);
  const sites = names.map(({ value }) => value);
  const marked = mainHeading(headings, titles, url, sites);
  const heading = marked ?? unmarkedHeading(lines, titles);
  const headlines = headings.filter((each) => !leadsHome(each, url)).map(({ text }) => text);
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
    headings: heading && !marked ? [...headings, heading] : headings,
    headingLine: heading?.line ?? -1,
    siteNames: names,
    sites,
    suffix: titleSuffix(documentTitle, [...headlines, heading?.text ?? '', meta.text('og:title', 'twitter:title')]),
    documentTitle,
    order,
  };
}
