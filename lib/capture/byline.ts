import { personName, personNames } from './clean-name';
import type { PageFacts } from './page-facts';

export interface Byline {
  names: string[];
  label: string;
  /** In the mark-up's or the text's own word the author; lower is surer. */
  sureness: number;
}

const namedAuthor = [
  '[rel~="author"]',
  '[itemprop~="author"]',
  '[class~="author"]',
  '[class~="byline"]',
  '[class*="byline" i]',
  '[class*="author" i]',
  '[id*="byline" i]',
  '[data-testid*="byline" i]',
  '[class~="fn"]',
  'a[href*="/author/"], a[href*="/authors/"], a[href*="/auteur/"], a[href*="/autor/"], a[href*="/people/"], a[href*="/contributors/"], a[href*="/profile/"]',
];
const elsewhere =
  'nav, footer, aside, [class*="comment" i], [id*="comment" i], [class*="related" i], [class*="sidebar" i], [class*="widget" i], [class*="recommend" i], [class*="popular" i], [class*="teaser" i], [class*="trending" i], [class*="most-read" i]';
const spoken =
  /^(?:(?:written|posted|published|reported|story|words|text|compiled)\s+by|by|author|authors|autor(?:in|es)?|auteur|autore|par|por|von|di|door|بقلم|كتب)[\s:：,]+(?=[\p{Lu}\p{Lo}])/u;
const spokenAnyCase = new RegExp(spoken.source, 'iu');
const longestByline = 160;

/** Bylines that the page shows: elements named for it, then lines near the heading that begin with "By". */
export function bylines(facts: PageFacts): Byline[] {
  return [...elementBylines(facts), ...lineBylines(facts)];
}

function elementBylines(facts: PageFacts): Byline[] {
  const found: Byline[] = [];
  const heading = facts.headings.find((each) => each.line === facts.headingLine)?.element ?? null;
  namedAuthor.forEach((selector, index) => {
    const elements = [...facts.document.querySelectorAll(selector)].slice(0, 60).filter((element) => {
      if (element.localName === 'meta' || element.localName === 'body' || element.localName === 'html') return false;
      return !element.closest(elsewhere) && element.textContent.length < 2_000;
    });
    const readings = elements
      .map((element) => ({ element, names: namesIn(element) }))
      .filter(({ names }) => names.length > 0);
    if (readings.length === 0) return;
    const distinct = new Set(readings.map(({ names }) => names.join('; ')));
    // many different authors on one page are a listing
    if (distinct.size > 4) return;
    const below = readings.find(({ element }) => heading !== null && follows(heading, element)) ?? readings[0];
    if (below) found.push({ names: below.names, label: selector.split(',')[0] ?? selector, sureness: index });
  });
  return found;
}

function follows(heading: Element, element: Element): boolean {
  return (heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function namesIn(element: Element): string[] {
  const inner = element.querySelectorAll('[itemprop~="name"], [rel~="author"], [class~="fn"]');
  const own = [...inner].slice(0, 10).flatMap((each) => personNames(each.textContent.slice(0, longestByline)));
  if (own.length > 0) return [...new Set(own)];
  const text = element.getAttribute('content') ?? element.textContent;
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length > longestByline * 2) return [];
  const names = personNames(line);
  if (names.length > 0) return names;
  const links = [...element.querySelectorAll('a')]
    .slice(0, 8)
    .map((link) => personName(link.textContent.slice(0, longestByline)));
  return links.filter((name) => name !== null);
}

function lineBylines(facts: PageFacts): Byline[] {
  const { headingLine: heading, lines } = facts;
  const found: Byline[] = [];
  const from = heading < 0 ? 0 : Math.max(0, heading - 4);
  const to = heading < 0 ? 40 : heading + 16;
  lines.slice(from, to).forEach((line, index) => {
    if (!line.main || line.text.length > longestByline) return;
    const match = spoken.exec(line.text) ?? (line.text.length < 60 ? spokenAnyCase.exec(line.text) : null);
    if (!match) {
      const alone = /^(?:by|author|autor|auteur|par|por|von)\s*:?$/iu.test(lines[from + index - 1]?.text ?? '');
      const name = alone ? personName(line.text) : null;
      if (name) found.push({ names: [name], label: lines[from + index - 1]?.text ?? '', sureness: 3 });
      return;
    }
    const names = personNames(line.text.slice(match[0].length));
    if (names.length > 0) found.push({ names, label: match[0].trim(), sureness: 3 });
  });
  return found;
}
