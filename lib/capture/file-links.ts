import type { PageReading } from '../model/page-reading';

const most = 60;
const address = /\.(?:pdf|xlsx?|docx?|pptx?|csv|zip|od[st]|geojson)(?:$|[?#])|\/documents\/download\//i;
const beside = 'nav, aside, header, footer:not(article footer)';

/** Whether a link belongs to an item of a listing, which has a page of its own. */
function isOfItem(link: Element, href: string): boolean {
  const item = link.closest('li, tr, article, [class*="item" i]');
  const own = item?.querySelector(':is(h2, h3, h4, h5) a[href]')?.getAttribute('href');
  return own !== undefined && own !== null && own !== '' && own !== '#' && own !== href && !address.test(own);
}

/** The files that a page offers for download, each with its words; at most 60. */
export function fileLinks(document: Document): NonNullable<PageReading['files']> {
  const found: NonNullable<PageReading['files']> = [];
  for (const link of document.querySelectorAll('a[href], link[rel~="alternate"][href][type]')) {
    if (found.length >= most) break;
    const href = link.getAttribute('href') ?? '';
    const type = link.localName === 'link' ? (link.getAttribute('type') ?? '') : '';
    const isFile = type
      ? /pdf|csv|excel|spreadsheet|msword/i.test(type)
      : address.test(href) || link.hasAttribute('download');
    if (!isFile || href.length > 4_000 || link.closest(beside) || isOfItem(link, href)) continue;
    const words = link.getAttribute('data-title') || link.getAttribute('title');
    // what a title leaves out: `Download (PDF, 2 KB)`
    const size = /\([^()]{2,40}\)\s*$/.exec(link.textContent)?.[0] ?? '';
    const label = words ? `${words} ${words.includes(size) ? '' : size}` : link.textContent;
    found.push({ href, label: label.slice(0, 2_000).replace(/\s+/g, ' ').trim().slice(0, 300) });
  }
  return found;
}
