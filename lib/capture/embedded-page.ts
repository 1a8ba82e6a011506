import { safeUrl } from '../sanitize/safe-url';
import { frameDocument } from './readable-roots';

/** Share of the window that a frame fills before the page counts as a frame around it. */
const mostOfWindow = 0.4;
const longestAround = 2_000;

/**
 * The address of the other site's page that the person is in, or that this page mainly consists of: a dashboard with a heading over
 * it, say. No script may read it.
 * @param readable the text of the page itself
 */
export function embeddedPage(document: Document, readable: string): string | null {
  const view = document.defaultView;
  if (!view) return null;
  for (const frame of document.querySelectorAll('iframe, frame')) {
    const { width, height } = frame.getBoundingClientRect();
    const address = safeUrl(frame.getAttribute('src') ?? '', document.baseURI);
    const isMain =
      readable.length <= longestAround && width * height >= view.innerWidth * view.innerHeight * mostOfWindow;
    if (
      (isMain || frame === document.activeElement) &&
      address?.startsWith('http') &&
      !frameDocument(frame) &&
      frame.checkVisibility()
    )
      return address;
  }
  return null;
}
