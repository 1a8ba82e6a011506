import { describeRange } from '../anchoring/describe-range';
import { documentText } from '../anchoring/document-text';
import { shownPlace } from '../anchoring/shown-place';
import type { CaptureResult, PageDraft } from '../model/capture-draft';
import type { CaptureRequest } from '../model/capture-request';
import type { RefusalReason } from '../model/refusal';
import { safeUrl } from '../sanitize/safe-url';
import type { captureImage } from './capture-image';
import { captureLink } from './capture-link';
import { captureSelection } from './capture-selection';
import { embeddedPage } from './embedded-page';
import { isChallengePage } from './is-challenge-page';
import { markedSetting } from './marked-setting';
import { readPage } from './read-page';
import { readableText } from './readable-text';
import { type SelectedContent, selectedContent } from './selected-content';
import { standsUnder } from './stands-under';
import { isPlaceholder, isStillLoading } from './still-loading';

const longestSelection = 2_000_000;

interface Captured {
  content: PageDraft['content'];
  /** Where the words that stand for it are; null for the page as such. */
  range: Range | null;
  element: Element | null;
}

const refuse = (reason: RefusalReason): CaptureResult => ({ ok: false, reason });

/** Pictures, maps and the like make a page that has no text worth clipping. */
function showsPictures(document: Document): boolean {
  const pictures = [...document.querySelectorAll('img, canvas, svg, video, iframe, embed, object')].slice(0, 50);
  return pictures.some((each) => each.checkVisibility() && each.getBoundingClientRect().width >= 64);
}

function captureSelected(selected: SelectedContent): Captured | RefusalReason {
  if (selected.quote.length > longestSelection) return 'selection-too-large';
  if (isPlaceholder(selected.quote, selected.element)) return 'still-loading';
  return {
    content: captureSelection(selected),
    range: selected.range,
    element: selected.element,
  };
}

async function captureRequested(
  window: Window,
  request: CaptureRequest,
  readable: string,
  readImage: typeof captureImage | undefined,
): Promise<Captured | RefusalReason> {
  const { document } = window;
  if (request.kind === 'link') {
    const link = captureLink(document, request.linkUrl);
    if (!link) return 'link-unsafe';
    const range = link.anchor?.ownerDocument.createRange() ?? null;
    if (link.anchor) range?.selectNodeContents(link.anchor);
    return { content: link.content, range, element: link.anchor };
  }
  if (request.kind === 'image') {
    const image = await readImage?.(window, request.srcUrl);
    if (!image?.ok) return image?.reason ?? 'image-unreadable';
    return {
      content: image.content,
      range: null,
      element: image.element,
    };
  }
  const selected = request.kind === 'page' ? null : selectedContent(document);
  if (selected) return captureSelected(selected);
  if (request.kind === 'selection') return 'no-access';
  if (readable === '' && !showsPictures(document)) return 'empty-page';
  if (isStillLoading(document, readable)) return 'still-loading';
  return {
    content: { kind: 'page', description: '' }, // `finishDraft` finds it in the reading
    range: null,
    element: null,
  };
}

/** Whether the page keeps its words from being selected, in whole or in what it is about. */
const isUnselectable = (document: Document) =>
  [...document.querySelectorAll('body, main, article, [role=main]')].some(
    (part) => document.defaultView?.getComputedStyle(part).userSelect === 'none',
  );

/** The address of the frame in which something stood; null where that is the page itself, or a frame without one of its own. */
function frameUrlOf(home: Document, page: Document): string | null {
  const address = home === page ? null : safeUrl(home.URL);
  return address?.startsWith('http') ? address : null;
}

/** What stands over words that were selected; the page as such stands under nothing. */
function aboveOf({ kind }: PageDraft['content'], element: Element | null): Pick<PageDraft, 'labels' | 'dataUrl'> {
  if (element === null || (kind !== 'excerpt' && kind !== 'table')) return {};
  const { labels, dataUrl } = standsUnder(element, kind === 'table');
  return { ...(labels.length > 0 ? { labels } : {}), ...(dataUrl ? { dataUrl } : {}) };
}

/**
 * Reads what the person asked for off the page in `window`. The page cannot meddle: its scripts have a world of their own, so that no
 * getter that they define is met here, and all but the pixels of a picture is read in one go, so that nothing is rewritten meanwhile.
 * It changes nothing on the page, asks the network for nothing, and returns a refusal where there is nothing to clip.
 * @param readImage is needed for pictures only
 */
export async function capturePage(
  window: Window,
  request: CaptureRequest,
  readImage?: typeof captureImage,
): Promise<CaptureResult> {
  const { document } = window;
  if (document.contentType === 'application/pdf') return refuse('pdf-viewer');
  const pageUrl = safeUrl(window.location.href);
  if (!pageUrl?.startsWith('http')) return refuse('browser-page');
  const snapshot = readableText(document);
  const captured = await captureRequested(window, request, snapshot.text, readImage);
  const chosen = typeof captured === 'object' && captured.range !== null;
  if (isChallengePage(document, snapshot.text, chosen)) return refuse('challenge-page');
  if (typeof captured === 'string') return refuse(captured);

  const { content, range, element } = captured;
  const home = element?.ownerDocument ?? document;
  const root = range?.startContainer.getRootNode();
  const inPage = range !== null && root === document;
  // a shadow root has children like an element, and that is all that is asked of it
  const body = root && (root === home ? home.body : (root as Element));
  const described = range && body ? describeRange(documentText(body), range) : [];
  const shown = home === document ? snapshot : readableText(home);
  const draft: PageDraft = {
    content,
    pageUrl,
    frameUrl: content.kind === 'page' ? embeddedPage(document, snapshot.text) : frameUrlOf(home, document),
    reading: readPage(document, pageUrl),
    // offsets count in the text of the page itself, not of a frame or a shadow root in it
    selectors: inPage ? described : described.filter((selector) => selector.type === 'TextQuoteSelector'),
    place: range && inPage ? shownPlace(range) : null,
    ...aboveOf(content, element),
    setting: markedSetting(element ?? home.documentElement, home),
    snapshot: shown.text === '' ? null : shown,
    ...(content.kind === 'page' && request.kind === 'auto' && isUnselectable(document) ? { unselectable: true } : {}),
  };
  return { ok: true, draft };
}
