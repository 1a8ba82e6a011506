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

/** The text of a document or a shadow root: what a selection takes, and with what it does not take, as line numbers and buttons. */
type Readings = (() => Searched)[];

/** All text that the page shows, apart for each document and shadow root, for no selection crosses these. */
function searchedRoots(document: Document): Readings[] {
  const found: Readings[] = [];
  for (const root of readableRoots(document)) {
    const top = root.nodeType === Node.DOCUMENT_NODE ? (root as Document).body : (root as ShadowRoot); // nodeType says so
    if (!top) continue;
    const read = (what: 'selectable' | 'shown') => {
      let searched: Searched | null = null;
      return () => {
        if (searched) return searched;
        const shown = visibleText(top, what);
        searched = { shown, page: searchedPage(shown.text) };
        return searched;
      };
    };
    const readings = [read('selectable'), read('shown')].filter(
      (reading, index) => index > 0 || reading().shown.text.trim() !== '',
    );
    if (readings.length > 1 || readings[0]?.().shown.text.trim()) found.push(readings);
  }
  return found;
}

function statusOf(window: Window): number {
  const [navigation] = window.performance.getEntriesByType('navigation');
  const status = navigation && 'responseStatus' in navigation ? Number(navigation.responseStatus) : 0;
  return Number.isInteger(status) && status >= 0 && status < 1000 ? status : 0;
}

interface Found {
  found: FoundQuote;
  at: Searched;
}

const isSame = ({ found: { place } }: Found) => place === 'exact' || place === 'moved';
const surest = (one: Found, other: Found) => order.indexOf(one.found.place) - order.indexOf(other.found.place);

/** Where a clip's words stand on the page, in whichever root they are surest. */
function lookFor(roots: Readings[], clip: LookRequest['clips'][number]): Found & { repeats: number } {
  const inRoots = roots.flatMap((readings) => {
    const tried: Found[] = [];
    for (const reading of readings) {
      const at = reading();
      tried.push({ found: findQuote(at.page, clip.quote, clip.selectors), at });
      if (tried.some(isSame)) break;
    }
    return tried.sort(surest).slice(0, 1);
  });
  const same = inRoots.filter(isSame).reduce((all, { found }) => all + 1 + found.repeats, 0);
  const [best] = inRoots.sort(surest);
  if (!best) throw new Error('a page without text is not looked at');
  return { ...best, repeats: isSame(best) ? same - 1 : best.found.repeats };
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
  if (roots.length === 0) return { ...seen, challenge: null, readable: false, looks: [] };
  let marked: Range | null = null;
  const looks = request.clips.map((clip) => {
    const { found, at, repeats } = lookFor(roots, clip);
    const { place, start, end } = found;
    if (place === 'absent') return { clipId: clip.clipId, place, found: null, repeats };
    if (clip.clipId === request.mark) marked = visibleRange(at.shown, start, end);
    const text = at.page.text.slice(start, Math.min(end, start + longestFound));
    return { clipId: clip.clipId, place, found: text.replaceAll(lineBreak, '\n').toWellFormed(), repeats };
  });
  if (request.mark !== null) markRange(window, marked, mark);
  const { text } = readableText(document);
  const isMissing = looks.some(({ place }) => place === 'absent' || place === 'approximate');
  return {
    ...seen,
    // a page that shows the words is no check, whatever else it says
    challenge: isMissing || looks.length === 0 ? challengeOf(document, text) : null,
    readable: true,
    looks,
  };
}

/** A form to sign in may have a check in it, and a check has no password. */
function challengeOf(document: Document, text: string): PageLook['challenge'] {
  if (asksToSignIn(document, text)) return 'sign-in';
  return isChallengePage(document, text) ? 'human' : null;
}
