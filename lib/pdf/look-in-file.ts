import { findQuote } from '../anchoring/find-quote';
import { type SearchedPage, searchedPage } from '../anchoring/searched-page';
import type { LookRequest } from '../model/look-request';
import type { PageLook } from '../model/page-look';
import { locateSelection, pageBreak } from './locate-selection';

type Look = PageLook['looks'][number];
const longestFound = 100_000;

/**
 * Where clips of a PDF file stand in its text now, as `look-at-page.ts` says it of a page. The same reader read the file when it was clipped, so
 * words that it did not find then are not looked for now: of those, and of words that only their two ends tell, nothing is said.
 * @param text of the whole file, with a page break between its pages
 */
export function lookInFile({ clips }: LookRequest, text: string): Look[] {
  let page: SearchedPage | null = null;
  const flowing = () => {
    page ??= searchedPage(flowingText(text));
    return page;
  };
  return clips.flatMap((clip) => {
    const look = lookFor(clip, text, flowing);
    return look ? [look] : [];
  });
}

function lookFor(
  { clipId, quote, selectors }: LookRequest['clips'][number],
  text: string,
  flowing: () => SearchedPage,
): Look | null {
  const located = locateSelection(quote, text);
  if (located?.whole) return { clipId, place: 'exact', found: quote.slice(0, longestFound), repeats: located.repeats };
  const wasFound = selectors.some((each) => each.type === 'TextQuoteSelector' && each.prefix + each.suffix !== '');
  if (located || !wasFound) return null;
  const near = findQuote(flowing(), quote, selectors);
  if (near.place === 'absent') return { clipId, place: 'absent', found: null, repeats: 0 };
  const found = flowing().text.slice(near.start, Math.min(near.end, near.start + longestFound));
  return { clipId, place: 'approximate', found, repeats: 0 };
}

/** A file's text without the hyphens and line ends that only its layout asks for, so that words compare. */
function flowingText(text: string): string {
  return text.replace(/(\p{L})[-\u2010\u00ad](?=[^\S\n]*\n)\s+(?=\p{Ll})/gu, '$1').replaceAll(pageBreak, '\n');
}
