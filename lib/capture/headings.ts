import type { PageReading } from '../model/page-reading';
import { parseUrl } from '../sanitize/safe-url';
import { valueText } from './entity-values';
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

const titleParts = /\s+[|–—·•»:-]+\s+/;

/** The heading that the page's titles agree with most: first of the h1, else an h2 that says nearly the same. */
export function mainHeading(all: Heading[], titles: string[], url: URL): Heading | null {
  const headings = all.filter((heading) => !leadsHome(heading, url));
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
