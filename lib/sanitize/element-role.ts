/** Elements whose text is not content: code, alternatives that are not shown, and controls. */
const neverContent = new Set(
  (
    'script style noscript template head title desc defs metadata iframe frame object embed canvas audio video map datalist ' +
    'button select textarea input rp progress meter'
  ).split(' '),
);
const lineTags = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** What an element means for the text in it. */
export interface ElementRole {
  /** Neither it nor anything in it is content. */
  skipped: boolean;
  /** Its text starts on a line of its own. */
  line: boolean;
  /** Text right inside it is shown; its children may still differ. */
  visible: boolean;
}

const skipped: ElementRole = { skipped: true, line: true, visible: false };

/** The local name in lower case, also where the document is XML. */
export function tagOf(element: Element): string {
  return element.localName.toLowerCase();
}

/** By its style where the element is on screen; a document that is not shown has only its mark-up to go by. */
export function roleOf(element: Element): ElementRole {
  const tag = tagOf(element);
  if (neverContent.has(tag) || element.hasAttribute('hidden')) return skipped;
  const parent = element.parentElement;
  if (parent && tagOf(parent) === 'details' && tag !== 'summary' && !parent.hasAttribute('open')) return skipped;
  // a closed `details` shows its summary only
  const closed = tag === 'details' && !element.hasAttribute('open');
  const ariaHidden = element.getAttribute('aria-hidden') === 'true';
  const view = element.isConnected ? element.ownerDocument.defaultView : null;
  if (!view) {
    if (ariaHidden || /display:\s*none/i.test(element.getAttribute('style') ?? '')) return skipped;
    return { skipped: false, line: lineTags.has(tag), visible: !closed };
  }
  const style = view.getComputedStyle(element);
  const inline = /^(inline|contents|ruby)/.test(style.display);
  // a number on screen is often hidden from screen readers, with a spoken version beside it: inline text stays
  if (style.display === 'none' || (ariaHidden && !inline)) return skipped;
  return { skipped: false, line: !inline, visible: !closed && style.visibility === 'visible' };
}
