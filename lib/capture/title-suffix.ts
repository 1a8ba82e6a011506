import { comparable } from './word-overlap';

/** What a page says that it is, before what it is about: `Document - Weekly update`. No site is called so. */
const kinds =
  /^(?:documents?|reports?|publications?|datasets?|news|articles?|pages?|files?|resources?|events?|details?)$/i;
const separator = /(?<!\s)(?:\s+[|–—·•»:-]+\s+|\s*[_｜]\s*)/;

/**
 * What a site puts behind the headline in a document's title: `ReliefWeb` of `Update, June - Bosnia | ReliefWeb`.
 * Empty unless the title begins with one of the page's own headlines, for only then is the rest not part of the headline.
 * @param headlines the page's headings and the title in its metadata
 */
export function titleSuffix(documentTitle: string, headlines: string[]): string {
  const parts = documentTitle.split(separator);
  const known = new Set(headlines.map(comparable).filter((headline) => headline !== ''));
  // A headline may hold a separator itself; the longest beginning that is a headline leaves the suffix.
  for (let count = parts.length - 1; count > 0; count -= 1) {
    const beginning = parts.slice(0, count).join(' ');
    const last = parts.at(-1)?.trim() ?? '';
    if (known.has(comparable(beginning))) return /\p{L}{2}/u.test(last) && last.length <= 60 ? last : '';
  }
  const [first = ''] = parts;
  // the site first, as in `The Film Gang » Archive » Stand Up`
  const isHeadline = known.has(comparable(parts.at(-1) ?? '')) && !known.has(comparable(first));
  const isName = /\p{L}{2}/u.test(first) && first.length <= 60 && !kinds.test(first.trim());
  return parts.length > 1 && isHeadline && isName ? first.trim() : '';
}
