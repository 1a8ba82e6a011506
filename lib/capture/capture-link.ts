import type { CaptureDraft } from '../model/capture-draft';
import { cellText } from '../sanitize/cell-text';
import { labelText } from '../sanitize/label-text';
import { safeUrl } from '../sanitize/safe-url';
import { readableRoots } from './readable-roots';

type Content = Extract<CaptureDraft['content'], { kind: 'link' }>;

const longestText = 2_000;

/** Links are the a and area elements with an address; an area has the same members as are read here. */
const anchors = (document: Document) =>
  [...readableRoots(document)].flatMap((root) => [...root.querySelectorAll<HTMLAnchorElement>(':is(a, area)[href]')]);

function ownText(anchor: Element): string {
  const text = labelText(cellText(anchor), longestText);
  if (text) return text;
  const image = anchor.querySelector('img[alt]:not([alt=""]), svg[aria-label]');
  const spoken = image?.getAttribute('alt') ?? image?.getAttribute('aria-label') ?? anchor.getAttribute('aria-label');
  return labelText(spoken ?? anchor.getAttribute('title') ?? '', longestText);
}

/** The link that leads to `linkUrl`: its target and its own words. Null where the target is no address to keep. */
export function captureLink(document: Document, linkUrl: string): { content: Content; anchor: Element | null } | null {
  const target = safeUrl(linkUrl, document.baseURI);
  if (!target) return null;
  const found = anchors(document).filter((anchor) => anchor.href === linkUrl || safeUrl(anchor.href) === target);
  const shown = found.filter((anchor) => anchor.checkVisibility());
  // of a picture and a headline with the same address the headline names it
  const inWords = (anchor: Element) => cellText(anchor) !== '';
  const best = shown.find(inWords) ?? found.find(inWords) ?? found.find((anchor) => ownText(anchor) !== '') ?? found[0];
  return { content: { kind: 'link', target, text: best ? ownText(best) : '' }, anchor: best ?? null };
}
