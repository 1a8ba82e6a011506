const name = 'rapporteur';
const style = `::highlight(${name}) { background-color: #ffd84d; color: #161616; text-decoration: underline 2px #b45309; }`;

type Page = Window & typeof globalThis;

/** Kept from one call to the next: how to take the mark away again. */
export interface Mark {
  remove?: () => void;
}

/**
 * Scrolls a range into view and marks it, with no change to the page's DOM: the browser's highlights take a range, and the style
 * stands in a sheet of its own. The next call, the key Escape or a click takes the mark away. Null only takes it away.
 */
export function markRange(window: Page, range: Range | null, mark: Mark): void {
  mark.remove?.();
  const root = range?.startContainer.getRootNode();
  // a frame has highlights of its own
  const view = range?.startContainer.ownerDocument?.defaultView as Page | null | undefined; // every window has its globals
  if (!range || !root || !('adoptedStyleSheets' in root) || !view) return;
  const holder = root as Document | ShadowRoot; // both, and nothing else, adopt style sheets
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(style);
  holder.adoptedStyleSheets = [...holder.adoptedStyleSheets, sheet];
  view.CSS.highlights.set(name, new view.Highlight(range));

  const ended = new AbortController();
  const remove = () => {
    ended.abort();
    view.CSS.highlights.delete(name);
    holder.adoptedStyleSheets = holder.adoptedStyleSheets.filter((each) => each !== sheet);
  };
  mark.remove = remove;
  const listening = { capture: true, passive: true, signal: ended.signal };
  view.addEventListener('click', (event) => event.isTrusted && remove(), listening);
  view.addEventListener('keydown', (event) => event.isTrusted && event.key === 'Escape' && remove(), listening);

  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const element = range.startContainer.parentElement;
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: isCalm ? 'instant' : 'smooth' });
}
