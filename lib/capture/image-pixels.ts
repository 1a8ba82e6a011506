import type { CaptureDraft, VisibleRect } from '../model/capture-draft';
import { sniffImage } from './sniff-image';

type ImageContent = Extract<CaptureDraft['content'], { kind: 'image' }>;
type Pixels = ImageContent['pixels'];
export type ReadPixels = { fidelity: ImageContent['fidelity']; pixels: Pixels } | 'too-large' | null;

const maxBytes = 20 * 1024 * 1024;
const maxPixels = 60_000_000;
/** A multiple of three, so that the pieces of base64 can be joined. */
const chunk = 0x6000;
/** Share of a picture that must be on the screen for a photograph of the screen to stand for it. */
const enoughVisible = 0.5;
const leastSide = 8;

export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += chunk)
    parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + chunk))));
  return parts.join('');
}

function fromDataUrl(url: string): Uint8Array | null {
  const comma = url.indexOf(',');
  const isBase64 = /;base64$/i.test(url.slice(0, comma).trim());
  try {
    const data = decodeURIComponent(url.slice(comma + 1));
    const binary = isBase64 ? atob(data.replace(/\s+/g, '')) : data;
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

/** What the page's own functions give belongs to the page, and Firefox lets nobody cut pieces off it: only a copy is ours. */
const copyOf = (ofPage: ArrayBuffer) => new Uint8Array(new Uint8Array(ofPage));

/** The file's bytes as the page already has them; no request goes out. */
async function ownBytes(view: Window, url: string): Promise<Uint8Array | null> {
  if (url.startsWith('data:')) return fromDataUrl(url);
  // would be refused, and written to the page's console
  if (!URL.canParse(url) || new URL(url).origin !== view.origin) return null;
  try {
    const init: RequestInit = url.startsWith('blob:') ? {} : { cache: 'only-if-cached', mode: 'same-origin' };
    const response = await view.fetch(url, init);
    return response.ok ? copyOf(await response.arrayBuffer()) : null;
  } catch {
    return null;
  }
}

async function redraw(
  document: Document,
  image: CanvasImageSource,
  width: number,
  height: number,
): Promise<ReadPixels> {
  if (width * height > maxPixels) return null;
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  try {
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) return null;
    if (blob.size > maxBytes) return 'too-large';
    const base64 = toBase64(copyOf(await blob.arrayBuffer()));
    return { fidelity: 'redrawn', pixels: { from: 'page', mime: 'image/png', width, height, base64 } };
  } catch {
    // another origin's picture: the browser lets nobody read it
    return null;
  }
}

/** Where an element stands in the window, through the frames around it. */
function rectInWindow(element: Element, top: Window): DOMRect {
  const rect = element.getBoundingClientRect();
  let { x, y } = rect;
  let view = element.ownerDocument.defaultView;
  while (view && view !== top && view.frameElement) {
    const frame = view.frameElement.getBoundingClientRect();
    x += frame.x + view.frameElement.clientLeft;
    y += frame.y + view.frameElement.clientTop;
    view = view.frameElement.ownerDocument.defaultView;
  }
  return new DOMRect(x, y, rect.width, rect.height);
}

function onScreen(element: Element, top: Window): ReadPixels {
  const whole = rectInWindow(element, top);
  const x = Math.max(0, whole.left);
  const y = Math.max(0, whole.top);
  const width = Math.min(top.innerWidth, whole.right) - x;
  const height = Math.min(top.innerHeight, whole.bottom) - y;
  if (width < leastSide || height < leastSide) return null;
  if (width * height < whole.width * whole.height * enoughVisible) return null;
  const rect: VisibleRect = { x, y, width, height, devicePixelRatio: top.devicePixelRatio || 1 };
  return { fidelity: 'visible', pixels: { from: 'screen', rect } };
}

/**
 * The pixels of a picture, as good as can be had without a request: the file's own bytes, else drawn again at full
 * size, else where on the screen they stand. SVG is never kept as bytes. Null where none of it can be had.
 */
export async function imagePixels(top: Window, element: Element, url: string): Promise<ReadPixels> {
  const view = element.ownerDocument.defaultView ?? top;
  const rect = element.getBoundingClientRect();
  // of a video the frame that shows; in place of a picture that has not come a page shows a dot, or what is behind it
  const dot = 'naturalWidth' in element && element.naturalWidth === 1 && rect.width > leastSide;
  if (dot || element.localName === 'video') return onScreen(element, top);
  const bytes = url ? await ownBytes(view, url) : null;
  const image = element.localName === 'img' ? (element as HTMLImageElement) : null; // localName says so
  const width = image?.naturalWidth || Math.round(rect.width);
  const height = image?.naturalHeight || Math.round(rect.height);
  const mime = bytes && sniffImage(bytes);
  if (bytes && bytes.length > maxBytes) return 'too-large';
  if (bytes && mime && width > 0 && height > 0) {
    return { fidelity: 'original', pixels: { from: 'page', mime, width, height, base64: toBase64(bytes) } };
  }
  if (image?.complete && width > 0 && height > 0) {
    const drawn = await redraw(element.ownerDocument, image, width, height);
    if (drawn) return drawn;
  }
  return onScreen(element, top);
}
