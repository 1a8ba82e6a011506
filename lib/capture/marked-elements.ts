import type { PageReading } from '../model/page-reading';

type MarkedReading = PageReading['marked'][number];

const most = 300;
const longestValue = 2_000;
/** The properties that say something of the page as a source. */
const wanted = /^(?:headline|datepublished|pubdate|published|datemodified|publisher|license|rights)$/;

/** Whether an element belongs to something else that the page only mentions: a comment, a list item, a related story. */
function isOfOther(element: Element): boolean {
  const scope = element.closest('[itemscope], [typeof]');
  const type = scope?.getAttribute('itemtype') ?? scope?.getAttribute('typeof') ?? '';
  return /Comment|BreadcrumbList|ListItem|SiteNavigation|WPSideBar|Review$|Rating|Offer|Product$|WebSite/.test(type);
}

function statedValue(element: Element): string {
  const stated = element.getAttribute('content') ?? element.getAttribute('datetime');
  const text = stated || element.textContent.slice(0, longestValue * 4).replace(/\s+/g, ' ');
  return text.trim().slice(0, longestValue);
}

/** Values outside the head that microdata (`itemprop`) or RDFa (`property`) marks, under their bare names in lower case. */
export function markedElements(document: Document): MarkedReading[] {
  const found: MarkedReading[] = [];
  for (const element of document.body?.querySelectorAll('[itemprop], [property]') ?? []) {
    const names = `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('property') ?? ''}`;
    for (const name of names.split(/\s+/)) {
      if (found.length >= most) return found;
      const bare = name.slice(Math.max(name.lastIndexOf(':'), name.lastIndexOf('/')) + 1).toLowerCase();
      if (!wanted.test(bare) || name.startsWith('og:') || isOfOther(element)) continue;
      found.push({ name: bare, value: statedValue(element), scope: element.hasAttribute('itemscope') });
    }
  }
  return found;
}
