import { valueText } from './entity-values';

/** A property that mark-up puts on an element, by microdata (`itemprop`) or RDFa (`property`). */
export interface MarkedValue {
  element: Element;
  name: string;
  value: string;
}

const maxValues = 2_000;
const longestValue = 2_000;

/** Whether an element belongs to something else that the page only mentions: a comment, a list item, a related story. */
function isOfOther(element: Element): boolean {
  const scope = element.closest('[itemscope], [typeof]');
  const type = scope?.getAttribute('itemtype') ?? scope?.getAttribute('typeof') ?? '';
  return /Comment|BreadcrumbList|ListItem|SiteNavigation|WPSideBar|Review$|Rating|Offer|Product$|WebSite/.test(type);
}

function markedValue(element: Element): string {
  const stated =
    element.getAttribute('content') ?? element.getAttribute('datetime') ?? (element.localName === 'meta' ? '' : null);
  if (stated) return valueText(stated, longestValue);
  return valueText(element.textContent.slice(0, longestValue * 4), longestValue);
}

/** Marked-up values of the page outside its head, under their bare names, in lower case. */
export function markedValues(document: Document): MarkedValue[] {
  const values: MarkedValue[] = [];
  for (const element of document.body?.querySelectorAll('[itemprop], [property]') ?? []) {
    if (values.length >= maxValues) break;
    const names = `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('property') ?? ''}`;
    if (isOfOther(element)) continue;
    for (const name of names.split(/\s+/)) {
      const bare = name.slice(Math.max(name.lastIndexOf(':'), name.lastIndexOf('/')) + 1).toLowerCase();
      if (bare && !name.startsWith('og:')) values.push({ element, name: bare, value: markedValue(element) });
    }
  }
  return values;
}
