import { type FoundQuote, findQuote } from '../anchoring/find-quote';
import { type Mark, markRange } from '../anchoring/mark-range';
import { type SearchedPage, searchedPage } from '../anchoring/searched-page';
import { visibleRange } from '../anchoring/visible-range';
import { lineBreak, type VisibleText, visibleText } from '../anchoring/visible-text';
import type { LookRequest } from '../model/look-request';
import type { PageLook, Place } from '../model/page-look';
import { asksToSignIn } from './asks-to-sign-in';
import { isChallengePage } from './is-challenge-page';
import { readableRoots } from './readable-roots';
import { readableText } from './readable-text';

const longestFound = 100_000;
/** The surest first. */
const order: Place[] = ['exact', 'moved', 'approximate', 'absent'];

interface Searched {
  shown: VisibleText;
  page: SearchedPage;
}

/** All text that the page shows, apart for each document and shadow root, for no selection crosses these. */
function searchedRoots(document: Document): Searched[] {
  const found: Searched[] = [];
  for (const root of readableRoots(document)) {
    const top = root.nodeType === Node.DOCUMENT_NODE ? (root as Document).body : (root as ShadowRoot); // nodeType says so
    if (!top) continue;
    const shown = visibleText(top, 'shown');
    if (shown.text.trim() !== '') found.push({ shown, page: searchedPage(shown.text) });
  }
  return found;
}

function statusOf(window: Window): number {
  const [navigation] = window.performance.getEntriesByType('navigation');
  const status = navigation && 'responseStatus' in navigation ? Number(navigation.responseStatus) : 0;
  return Number.isInteger(status) && status >= 0 && status < 1000 ? status : 0;
}

/** Where a clip's words stand on the page, in whichever root they are surest. */
function lookFor(roots: Searched[], clip: LookRequest['clips'][number]) {
  let best: { found: FoundQuote; at: Searched } | null = null;
  let same = 0;
  for (const at of roots) {
    const found = findQuote(at.page, clip.quote, clip.selectors);
    if (found.place === 'exact' || found.place === 'moved') same += 1 + found.repeats;
    if (!best || order.indexOf(found.place) < order.indexOf(best.found.place)) best = { found, at };
  }
  const isSame = best?.found.place === 'exact' || best?.found.place === 'moved';
  return { best, repeats: isSame ? same - 1 : (best?.found.repeats ?? 0) };
}

/**
 * What the page in `window` shows of clips of it, and marks one of them where asked to. It changes nothing in the page's DOM and asks
 * the network for nothing.
 */
export function lookAtPage(window: Window & typeof globalThis, request: LookRequest, mark: Mark): PageLook {
  const { document } = window;
  const seen = { url: window.location.href, status: statusOf(window) };
  const isText = document.body !== null && !/^(?:application\/pdf|image|video|audio)/.test(document.contentType);
  const roots = isText ? searchedRoots(document) : [];
  if (roots.length === 0) return { ...seen, challenge: false, readable: false, looks: [] };
  let marked: Range | null = null;
  const looks = request.clips.map((clip) => {
    const { best, repeats } = lookFor(roots, clip);
    const { place, start, end } = best?.found ?? { place: 'absent' as const, start: -1, end: -1 };
    if (!best || place === 'absent') return { clipId: clip.clipId, place: 'absent' as const, found: null, repeats };
    if (clip.clipId === request.mark) marked = visibleRange(best.at.shown, start, end);
    const text = best.at.page.text.slice(start, Math.min(end, start + longestFound));
    return { clipId: clip.clipId, place, found: text.replaceAll(lineBreak, '\n').toWellFormed(), repeats };
  });
  if (request.mark !== null) markRange(window, marked, mark);
  const { text } = readableText(document);
  const isMissing = looks.some(({ place }) => place === 'absent' || place === 'approximate');
  return {
    ...seen,
    // a page that shows the words is no check, whatever else it says
    challenge: (isMissing || looks.length === 0) && (isChallengePage(document, text) || asksToSignIn(document, text)),
    readable: true,
    looks,
  };
}
