import type { CaptureDraft } from '../model/capture-draft';
import { cellText } from '../sanitize/cell-text';
import { labelText } from '../sanitize/label-text';
import { safeUrl } from '../sanitize/safe-url';
import { imagePixels } from './image-pixels';
import { readableRoots } from './readable-roots';

type Content = Extract<CaptureDraft['content'], { kind: 'image' }>;

const longest = 2_000;

const images = (document: Document) =>
  [...readableRoots(document)].flatMap((root) => [...root.querySelectorAll('img, image, video')]);

function addressesOf(element: Element): string[] {
  const base = element.ownerDocument.baseURI;
  const image = element.localName === 'image' ? null : (element as HTMLImageElement); // or a video, which has the same two
  const raw = image
    ? [image.currentSrc, image.src]
    : [element.getAttribute('href') ?? element.getAttributeNS('http://www.w3.org/1999/xlink', 'href') ?? ''];
  return raw.filter(Boolean).map((address) => (URL.canParse(address, base) ? new URL(address, base).href : address));
}

/**
 * What stands with the picture, and what of it is marked up as its credit; `imageWords` takes them apart outside of the page. What
 * stands with several pictures credits none of them.
 */
function wordsOf(element: Element): { caption: string; credit: string } {
  const figure = element.closest('figure, [role=figure], [class*="caption" i], [class*="figure" i]');
  const alone = figure?.querySelectorAll('img, image, video').length === 1;
  const own = alone || figure?.matches('figure, [role=figure]') ? figure : null;
  const said = (selector: string) =>
    [...(own?.querySelectorAll(selector) ?? [])]
      .filter((each) => !each.contains(element))
      .map((each) => labelText(cellText(each), longest))
      .find(Boolean);
  const describedBy = element.getAttribute('aria-describedby')?.split(' ')[0];
  const description = describedBy && element.ownerDocument.getElementById(describedBy);
  const stated = (...names: string[]) => names.map((name) => element.getAttribute(name)).find(Boolean) ?? '';
  const credit =
    alone && said('[class*="credit" i], [class*="copyright" i], [itemprop^="credit"], [itemprop^="copyright"]');
  return {
    caption:
      said('figcaption') ??
      said('[class*="caption" i]') ??
      (description ? labelText(cellText(description), longest) : stated('data-caption', 'title').slice(0, longest)),
    credit: (credit || stated('data-credit', 'data-copyright')).slice(0, 300),
  };
}

/** The picture at `srcUrl` as it stands on the page, with its pixels, alternative text, caption and credit. */
export async function captureImage(
  top: Window,
  srcUrl: string,
): Promise<
  { ok: true; content: Content; element: Element } | { ok: false; reason: 'image-unreadable' | 'image-too-large' }
> {
  const wanted = URL.canParse(srcUrl, top.document.baseURI) ? new URL(srcUrl, top.document.baseURI).href : srcUrl;
  const found = images(top.document).filter((each) => addressesOf(each).includes(wanted));
  const element = found.find((each) => each.checkVisibility() && each.getBoundingClientRect().width > 0) ?? found[0];
  if (!element) return { ok: false, reason: 'image-unreadable' };
  const read = await imagePixels(top, element, wanted);
  if (read === 'too-large') return { ok: false, reason: 'image-too-large' };
  if (!read) return { ok: false, reason: 'image-unreadable' };
  const target = safeUrl(wanted);
  const alt = labelText(element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? '', longest);
  const content: Content = {
    kind: 'image',
    target: target?.startsWith('http') ? target : null,
    alt,
    ...wordsOf(element),
    ...read,
  };
  return { ok: true, content, element };
}
