import type { MarkedSetting } from '../model/capture-draft';
import type { Direction } from '../model/direction';

const directionIn = (value: string | null | undefined): Direction | null =>
  value === 'rtl' || value === 'ltr' ? value : null;

/** What the mark-up around `element` says of the language and direction of its words, the page's own apart. */
export function markedSetting(element: Element, document: Document): MarkedSetting {
  const near = element.closest('[dir]:not(html, body)')?.getAttribute('dir')?.toLowerCase();
  return {
    lang: element.closest('[lang]:not(html)')?.getAttribute('lang')?.slice(0, 200) ?? null,
    dir: directionIn(near),
    pageDir: directionIn(document.documentElement.getAttribute('dir')?.toLowerCase()) ?? 'ltr',
  };
}
