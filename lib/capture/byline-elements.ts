import type { PageReading } from '../model/page-reading';
import { headlineElement } from './headline-element';
import { spacedText } from './spaced-text';

type BylineReading = PageReading['bylines'][number];

/** Marks of an author, the surest first. */
const marks = [
  '[rel~="author"]',
  '[itemprop~="author"]',
  '[class~="author"]',
  '[class~="byline"]',
  '[class*="byline" i]',
  ':is([class*="author" i], [class*="autor" i], [class*="auteur" i], [class~="firma"], [class*="createdby" i], [class*="submitted"], [class*="writer" i], [class*="signature" i])',
  '[id*="byline" i]',
  '[data-testid*="byline" i]',
  '[class~="fn"]',
  'author authors auteur autor people contributors profile'
    .split(' ')
    .map((part) => `a[href*="/${part}/"]`)
    .join(),
];
const elsewhere = `nav, aside, footer:not(article footer, [class*="entry-"], [class*="post-"]), ${[
  'comment" i], [id*="comment',
  'related',
  'sidebar',
  'widget',
  'recommend',
  'popular',
  'teaser',
  'trending',
  'most-read',
]
  .map((part) => `[class*="${part}" i]`)
  .join()}`;
const longestName = 160;
const longestText = 2_000;
const mostOfMark = 60;
const most = 200;

const oneLine = (text: string, longest: number) =>
  text.slice(0, longestText).replace(/\s+/g, ' ').trim().slice(0, longest);

/** Whether it stands in navigation, comments or the like. A name such as `with-sidebar` may be that of the part that holds all, with the headline. */
function isElsewhere(element: Element, headline: Element | null): boolean {
  const part = element.closest(
    `:is(${elsewhere}):not([class*="entry-meta"], [class*="post-meta"], [class*="article-meta"])`,
  );
  return part !== null && !part.contains(headline);
}

/** The elements whose mark-up calls them an author or a byline, with how many of `headings` stand before each. */
export function bylineElements(document: Document, headings: Element[]): BylineReading[] {
  const headline = headlineElement(document);
  const found = new Map<Element, number[]>();
  marks.forEach((selector, mark) => {
    for (const element of [...document.querySelectorAll(selector)].slice(0, mostOfMark)) {
      if (/^(?:meta|body|html)$/.test(element.localName)) continue;
      if (isElsewhere(element, headline) || element.textContent.length >= longestText) continue;
      found.set(element, [...(found.get(element) ?? []), mark]);
    }
  });
  const texts = (elements: NodeListOf<Element>, count: number) =>
    [...elements].slice(0, count).map((each) => oneLine(each.getAttribute('content') ?? each.textContent, longestName));
  const rows: (Element | null)[] = [];
  const besideOf = (element: Element): number => {
    const row = element.parentElement?.closest(':not(li, span, b, strong, em)') ?? null;
    return rows.includes(row) ? rows.indexOf(row) : rows.push(row) - 1;
  };
  return [...found].slice(0, most).map(([element, by]) => ({
    beside: besideOf(element),
    marks: by,
    text: oneLine(element.getAttribute('content') ?? spacedText(element, ' | '), 400),
    names: texts(element.querySelectorAll('[itemprop~="name"], [rel~="author"], [class~="fn"]'), 10),
    links: texts(element.querySelectorAll('a'), 8),
    after: headings.filter((each) => each.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING).length,
  }));
}
