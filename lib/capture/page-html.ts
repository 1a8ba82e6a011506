import type { PageForImportResult } from '../model/page-for-import';
import type { RefusalReason } from '../model/refusal';
import { safeUrl } from '../sanitize/safe-url';
import { walkRange } from '../sanitize/walk-range';
import { isChallengePage } from './is-challenge-page';
import { selectedContent } from './selected-content';
import { shownElement } from './shown-element';

/** Characters of mark-up; a page of minutes comes to a hundredth of it. */
const longestHtml = 4_000_000;
const longestTitle = 1_000;

const refuse = (reason: RefusalReason): PageForImportResult => ({ ok: false, reason });

/**
 * The page in `window` as a reader sees it, or of it what is selected: mark-up made anew, with words, headings, lists, tables and links and
 * nothing else. It changes nothing on the page. Refuses where there are no words, or more than minutes have.
 */
export function pageHtml(window: Window): PageForImportResult {
  const { document } = window;
  if (document.contentType === 'application/pdf') return refuse('pdf-viewer');
  const address = safeUrl(window.location.href);
  if (!address?.startsWith('http')) return refuse('browser-page');
  const range = wantedRange(document);
  const html = range && shownHtml(range);
  if (html === null) return refuse('empty-page');
  const chosen = range !== null && range.commonAncestorContainer !== document.body;
  if (isChallengePage(document, range?.toString().slice(0, 10_000) ?? '', chosen)) return refuse('challenge-page');
  if (html.length > longestHtml) return refuse('document-too-large');
  return { ok: true, page: { html, address, title: document.title.slice(0, longestTitle) } };
}

/** The selection where more is selected than a word that was clicked on; else all. */
function wantedRange(document: Document): Range | null {
  const selected = selectedContent(document)?.range;
  if (selected && selected.toString().length > 80) return selected;
  if (!document.body) return null;
  const all = document.createRange();
  all.selectNodeContents(document.body);
  return all;
}

/** Mark-up of what shows in a range; null where no words do. */
function shownHtml(range: Range): string | null {
  const page = range.startContainer.ownerDocument;
  if (!page?.body) return null;
  // elements of a document that is never shown: nothing in it loads or runs
  const copy = page.implementation.createHTMLDocument('');
  let into: Element = copy.body;
  let length = 0;
  walkRange(range, page.body, {
    enter(element, role) {
      // letters in a drawing are part of a picture
      if (length > longestHtml || element.localName === 'svg') return false;
      if (element === page.body) return true;
      const made = shownElement(copy, element, role.line);
      into.append(made);
      into = made;
      return true;
    },
    text(data) {
      length += data.length;
      into.append(data);
    },
    leave(element) {
      if (element !== page.body) into = into.parentElement ?? copy.body;
    },
  });
  if (copy.body.textContent?.trim() === '') return null;
  return new XMLSerializer().serializeToString(copy.body);
}
