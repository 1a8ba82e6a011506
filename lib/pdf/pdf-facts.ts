import { textSetting } from '../capture/text-setting';
import type { CaptureDraft } from '../model/capture-draft';
import type { PdfReading } from '../model/pdf-reading';
import { fileText } from './file-text';
import { locateSelection } from './locate-selection';
import { pageAddress } from './page-address';
import { pagesWithWords } from './pages-with-words';
import { pdfSource } from './pdf-source';
import { wordingOf } from './wording-of';

/** What reading the file adds to a clip that was taken of it without. */
export type PdfFacts = Pick<
  CaptureDraft,
  'pdfPage' | 'wording' | 'selectors' | 'fragmentUrl' | 'lang' | 'dir' | 'source' | 'snapshot'
> & {
  /** The pages on which the words begin; none where they are not in the file or nothing was selected. */
  pages: number[];
};

const longestSnapshot = 1_000_000;
/** Characters kept before and after the words, as for web pages. */
const around = 32;

/**
 * What the file says of a clip of it: the page, if there is only one that it can be, the words around, who wrote it and when, and the text of
 * the whole file to compare with later.
 * @param clip `quote`: what was selected; null for the file as such. `tabTitle`, `fileName`: what the tab and the file are called
 */
export function pdfFacts(
  reading: PdfReading,
  { quote, url, tabTitle, fileName }: { quote: string | null; url: string; tabTitle: string; fileName: string },
): PdfFacts {
  const text = fileText(reading);
  const located = quote === null ? null : locateSelection(quote, text);
  const pages = located?.pages ?? (quote === null ? [] : pagesWithWords(quote, text));
  const [page, ...others] = pages;
  const sure = page !== undefined && others.length === 0 ? page : null;
  const source = pdfSource(reading, url, { tab: tabTitle, file: fileName });
  return {
    pages,
    pdfPage: sure === null ? null : { number: sure, label: reading.pages[sure - 1]?.label ?? String(sure) },
    ...(quote === null ? {} : wordingOf(quote, text)),
    fragmentUrl: sure === null ? null : pageAddress(url, sure),
    selectors: quote === null ? [] : [quoteSelector(quote, sure === null ? null : located, text)],
    ...textSetting(quote ?? text, { lang: null, dir: null, pageDir: 'ltr' }, source.language.chosen?.value ?? ''),
    source,
    // a file of pictures has no text, and that is worth knowing too
    snapshot:
      reading.pages.length === 0
        ? null
        : { text: text.trim() === '' ? '' : text.slice(0, longestSnapshot), truncated: isCut(reading, text) },
  };
}

function isCut({ pages, pageCount }: PdfReading, text: string): boolean {
  return pages.length < pageCount || text.length > longestSnapshot;
}

function quoteSelector(exact: string, place: { start: number; end: number } | null, text: string) {
  return {
    type: 'TextQuoteSelector' as const,
    exact,
    prefix: place ? text.slice(Math.max(0, place.start - around), place.start) : '',
    suffix: place ? text.slice(place.end, place.end + around) : '',
  };
}
