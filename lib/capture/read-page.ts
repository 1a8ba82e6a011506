import type { PageReading } from '../model/page-reading';
import { wellFormed } from '../sanitize/plain-text';
import { bodyLines } from './body-lines';
import { bylineElements } from './byline-elements';
import { fileLinks } from './file-links';
import { headingElements } from './heading-elements';
import { lineReadings } from './line-readings';
import { markedElements } from './marked-elements';

const longestAddress = 4_000;
const longestContent = 20_000;
/** What all `meta` contents and all linked data may weigh, in characters each. */
const heaviest = 500_000;

/** As many of the texts as may be sent together, those too long left out. */
function affordable<T>(items: T[], lengthOf: (item: T) => number, most: number): T[] {
  let weight = 0;
  return items
    .filter((item) => {
      const length = lengthOf(item);
      if (weight + length > heaviest) return false;
      weight += length;
      return true;
    })
    .slice(0, most);
}

function readMetas(document: Document): PageReading['metas'] {
  const all = [...document.querySelectorAll('meta[content]')].map((element) => ({
    names: ['name', 'property', 'itemprop', 'http-equiv']
      .map((attribute) => element.getAttribute(attribute) ?? '')
      .join(' ')
      .slice(0, 400),
    content: (element.getAttribute('content') ?? '').slice(0, longestContent),
  }));
  const named = all.filter(({ names, content }) => names.trim() !== '' && content.trim() !== '');
  return affordable(named, ({ content }) => content.length, 500);
}

/**
 * Reads the facts by which a page at `url` (http or https) is cited. It only reads and cuts; `sourceOf` chooses. However
 * large the page, the reading has at most about a million characters.
 */
export function readPage(document: Document, url: string): PageReading {
  const root = document.documentElement;
  const lines = bodyLines(document);
  const headings = headingElements(lines);
  const licence = document.querySelector('a[rel~="license" i][href], link[rel~="license" i][href]');
  const scripts = [...document.querySelectorAll('script[type*="ld+json" i]')].map((script) => script.textContent);
  const reading: PageReading = {
    url,
    documentTitle: (document.querySelector('head > title, title')?.textContent ?? '').slice(0, 2_000),
    lang: (root?.getAttribute('lang') ?? root?.getAttribute('xml:lang') ?? '').slice(0, 200),
    metas: readMetas(document),
    linked: affordable(scripts, (script) => script.length, 100),
    marked: markedElements(document),
    ...lineReadings(
      lines,
      headings.map(({ reading }) => reading),
    ),
    headings: headings.map(({ reading }) => reading),
    bylines: bylineElements(
      document,
      headings.map(({ element }) => element),
    ),
    canonical: [...document.querySelectorAll('link[rel~="canonical" i]')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => href !== '' && href.length <= longestAddress)
      .slice(0, 10),
    files: fileLinks(document),
    licence: (licence?.textContent.trim() || licence?.getAttribute('href') || '').slice(0, 2_000),
    datasetMarks: document.querySelector('[data-dataset-id], .dataset-title') !== null,
  };
  // a broken surrogate pair, the page's or one that a cut made, has no way out of the page
  return JSON.parse(JSON.stringify(reading, (_, value) => (typeof value === 'string' ? wellFormed(value) : value)));
}
