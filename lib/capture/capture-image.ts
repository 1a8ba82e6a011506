import type { CaptureDraft } from '../model/capture-draft';
import { cellText } from '../sanitize/cell-text';
import { labelText } from '../sanitize/label-text';
import { safeUrl } from '../sanitize/safe-url';
import { imagePixels } from './image-pixels';
import { frameDocument } from './selected-content';

type Content = Extract<CaptureDraft['content'], { kind: 'image' }>;

const longestCaption = 2_000;
const creditMark =
  /(?:©|\(c\)|\b(?:photos?|image|picture|map|graphic|credits?|crédits?|copyright|source|foto|fotos|bild|fotografía|imagen)\b\s*(?:credit|crédit|by|par|por|von|:|\/))\s*[^.]*.*$/iu;

function images(document: Document, depth = 0): Element[] {
  const frames = depth < 5 ? [...document.querySelectorAll('iframe, frame')] : [];
  const inner = frames.map(frameDocument).filter((each) => each !== null);
  return [...document.querySelectorAll('img, image'), ...inner.flatMap((each) => images(each, depth + 1))];
}

function addressesOf(element: Element): string[] {
  const base = element.ownerDocument.baseURI;
  const image = element.localName === 'img' ? (element as HTMLImageElement) : null; // localName says so
  const raw = image
    ? [image.currentSrc, image.src]
    : [element.getAttribute('href') ?? element.getAttributeNS('http://www.w3.org/1999/xlink', 'href') ?? ''];
  return raw.filter(Boolean).map((address) => (URL.canParse(address, base) ? new URL(address, base).href : address));
}

/** What stands under the picture: its figure's caption, or the caption beside it. */
function captionOf(element: Element): { caption: string; credit: string } {
  const figure = element.closest('figure, [class*="caption" i], [class*="figure" i]');
  const captions =
    figure?.querySelectorAll('figcaption, [class*="caption-text" i], [class*="caption" i]:not(figure)') ?? [];
  const holder = [...captions].find((each) => !each.contains(element)) ?? null;
  const full = holder ? labelText(cellText(holder), longestCaption) : '';
  const named = [
    ...(figure?.querySelectorAll(
      '[class*="credit" i], [class*="copyright" i], [itemprop="creditText"], [itemprop="copyrightHolder"]',
    ) ?? []),
  ];
  const marked = named.map((each) => labelText(cellText(each), 300)).find((text) => text !== '');
  const credit =
    marked ??
    element.getAttribute('data-credit') ??
    element.getAttribute('data-copyright') ??
    creditMark.exec(full)?.[0] ??
    '';
  const line = labelText(credit, 300);
  const caption = line !== '' && full.endsWith(line) ? full.slice(0, -line.length) : full;
  return { caption: caption.replace(/[\s(|–—-]+$/u, ''), credit: line.replace(/^[\s(]+|[\s)]+$/g, '') };
}

/** The picture at `srcUrl` as it stands on the page, with its pixels, alternative text, caption and credit. */
export async function captureImage(
  top: Window,
  srcUrl: string,
): Promise<
  { ok: true; content: Content; element: Element } | { ok: false; reason: 'image-unreadable' | 'image-too-large' }
> {
  const wanted = URL.canParse(srcUrl, top.document.baseURI) ? new URL(srcUrl, top.document.baseURI).href : srcUrl;
  const found = images(top.document).filter((element) => addressesOf(element).includes(wanted));
  const element = found.find((each) => each.checkVisibility() && each.getBoundingClientRect().width > 0) ?? found[0];
  if (!element) return { ok: false, reason: 'image-unreadable' };
  const read = await imagePixels(top, element, wanted);
  if (read === 'too-large') return { ok: false, reason: 'image-too-large' };
  if (!read) return { ok: false, reason: 'image-unreadable' };
  const target = safeUrl(wanted);
  const alt = labelText(element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? '', longestCaption);
  const content: Content = {
    kind: 'image',
    target: target?.startsWith('http') ? target : null,
    alt,
    ...captionOf(element),
    ...read,
  };
  return { ok: true, content, element };
}
