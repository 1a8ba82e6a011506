import type { PageReading } from '../model/page-reading';
import { parseUrl } from '../sanitize/safe-url';
import { valueText } from './entity-values';
import { namesSite } from './names-site';
import type { PageLine } from './page-lines';
import { comparable, wordOverlap, wordsOf } from './word-overlap';

export interface Heading {
  text: string;
  level: number;
  line: number;
  main: boolean;
  link: PageReading['headings'][number]['link'];
}

/** The headings of the page, in its order. */
export function readHeadings(reading: PageReading, lines: PageLine[]): Heading[] {
  return reading.headings
    .map(({ text, level, line, link }) => ({
      text: valueText(text, 500),
      level,
      line,
      main: lines[line]?.main ?? false,
      link,
    }))
    .filter(({ text }) => text !== '');
}

/** Whether a heading is the site's or the section's sign, which leads to its front page. */
export function leadsHome(heading: Heading, url: URL): boolean {
  const { link } = heading;
  if (!link || link.length < heading.text.length * 0.8) return false;
  const to = parseUrl(link.href, url.href);
  if (!to || to.hostname !== url.hostname) return false;
  const path = to.pathname.replace(/(?:index\.\w+)?\/?$/, '');
  return path !== url.pathname.replace(/\/$/, '') && `${url.pathname}/`.startsWith(`${path}/`) && to.search === '';
}

const titleParts = /(?<!\s)(?:\s+[|–—·•»:-]+\s+|\s*[_｜]\s*)|:\s+/;

/** The heading that the page's titles agree with most: first of the h1, else an h2 that says nearly the same. */
export function mainHeading(all: Heading[], titles: string[], url: URL, sites: string[]): Heading | null {
  const headings = all.filter((heading) => !leadsHome(heading, url) && !namesSite(heading.text, sites, url));
  let best: { heading: Heading; score: number } | null = null;
  for (const heading of headings) {
    const count = wordsOf(heading.text).length;
    if (count === 0) continue;
    const agreement = Math.max(0, ...titles.map((title) => wordOverlap(heading.text, title)));
    // one word shared with a title is no agreement on a headline
    const isPart = titles.some((title) =>
      title.split(titleParts).some((part) => comparable(part) === comparable(heading.text)),
    );
    const score =
      agreement * (isPart ? 1 : Math.min(1, count / 3)) - (heading.level - 1) * 0.25 - (heading.main ? 0 : 0.2);
    const enough = heading.level === 1 ? 0.3 : 0.5;
    if (score >= enough && (!best || score > best.score + 0.01)) best = { heading, score };
  }
  if (best) return best.heading;
  const first = headings.filter((heading) => heading.level === 1 && heading.main);
  return first.length === 1 ? (first[0] ?? null) : null;
}

/**
 * Where nothing is marked up as a heading: the line that says what the page's title says, as on pages that were set with tables and fonts.
 * Its level is 0.
 */
export function unmarkedHeading(lines: PageLine[], titles: string[]): Heading | null {
  const parts = new Set(
    titles
      .flatMap((title) => [title, ...title.split(titleParts)])
      .filter((part) => wordsOf(part).length > 2)
      .map(comparable),
  );
  const line = lines.findIndex(({ main, text }) => main && text.length < 300 && parts.has(comparable(text)));
  const text = lines[line]?.text;
  return text === undefined ? null : { text, level: 0, line, main: true, link: null };
}
