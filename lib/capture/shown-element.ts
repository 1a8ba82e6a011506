import { tagOf } from '../sanitize/element-role';

/** Elements whose name says what their text is; everything else is only a box. */
const telling = new Set(
  (
    'a article aside b blockquote br caption dd div dl dt em footer h1 h2 h3 h4 h5 h6 header hr i li main nav ol p pre section strong ' +
    'sub sup table tbody td tfoot th thead tr u ul'
  ).split(' '),
);
const inline = new Set('a b em i strong sub sup u'.split(' '));
const attributes = ['href', 'start', 'value', 'type', 'role', 'aria-level', 'class'];
/** Classes that tell a list's level, which nothing else on such a page does. */
const tellingClass = /^(lst-kix_\w+-\d|Mso\w+)$/;

/**
 * An element of a page made anew in another document: its name, where it leads, how it counts, and what its style alone says of it.
 * @param line whether the page shows its text on a line of its own
 */
export function shownElement(copy: Document, element: Element, line: boolean): Element {
  const name = tagOf(element);
  const plain = line ? 'div' : 'span';
  const made = copy.createElement(!telling.has(name) || (line && inline.has(name) && name !== 'a') ? plain : name);
  for (const attribute of attributes) {
    const value = attribute === 'class' ? tellingClasses(element) : (element.getAttribute(attribute) ?? '');
    if (value !== '') made.setAttribute(attribute, name === 'a' && attribute === 'href' ? absolute(element) : value);
  }
  const style = tellingStyle(element, name);
  if (style !== '') made.setAttribute('style', style);
  return made;
}

const tellingClasses = (element: Element): string =>
  [...element.classList].filter((each) => tellingClass.test(each)).join(' ');

/** Resolved by the page itself, which may have a base of its own; a place on the page stays one. */
function absolute(link: Element): string {
  const written = link.getAttribute('href') ?? '';
  return !written.startsWith('#') && 'href' in link ? String(link.href) : written;
}

function tellingStyle(element: Element, name: string): string {
  const view = element.ownerDocument.defaultView;
  if (!view) return '';
  if (name === 'ol' || name === 'ul') return `list-style-type: ${view.getComputedStyle(element).listStyleType}`;
  if (/^(h[1-6]|th|table|tbody|thead|tr)$/.test(name)) return '';
  const isBold = Number(view.getComputedStyle(element).fontWeight) >= 600;
  const parent = element.parentElement;
  const wasBold = parent !== null && Number(view.getComputedStyle(parent).fontWeight) >= 600;
  return isBold === wasBold ? '' : `font-weight: ${isBold ? 700 : 400}`;
}
