import { cellText } from '../sanitize/cell-text';

/** What stands over words of a page and says what they are of. */
export interface StandsUnder {
  /** Headings, the lines between them and the words, and the heads of row and column; outermost first. */
  labels: string[];
  /** Where the page has the data of that part of it, by its own link. */
  dataUrl: string | null;
}

const heading = 'h1, h2, h3, h4, h5, h6';
const dataWords = /^(?:json|csv|xlsx?|api|data)$/i;

/**
 * Reads it from the element in which the words begin, upwards: of two parts with one heading it tells which one it is.
 * @param isTable a table that is clipped has its own heads
 */
export function standsUnder(element: Element, isTable: boolean): StandsUnder {
  const labels: string[] = [];
  const add = (each: Element | null | undefined) => {
    const text = each ? cellText(each) : '';
    if (text && text.length <= 160 && !labels.includes(text) && labels.length < 8) labels.unshift(text);
  };
  let dataUrl: string | null = null;
  let isNearest = true;
  const cell = isTable ? null : element.closest('td');
  const row = cell?.parentElement;
  if (cell && row) {
    if (row.firstElementChild !== cell) add(row.firstElementChild);
    add(row.closest('table')?.querySelector('thead tr:last-child')?.children[[...row.children].indexOf(cell)]);
  }
  for (let at: Element | null = element; at && !at.matches('main, body'); at = at.parentElement) {
    const link = [...at.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .slice(0, 50)
      .find((each) => dataWords.test(each.textContent.trim()));
    // a part of the page, and not its menu
    if (at.textContent.length < 2_000 && link?.href.startsWith('http')) dataUrl ??= link.href;
    // under the nearest heading: under a farther one, what stands between is a text of its own
    const between: Element[] = [];
    let before = at.previousElementSibling;
    for (; before && between.length < 4 && !before.matches(heading); before = before.previousElementSibling)
      if (!before.matches('table, ul, ol')) between.push(before);
    if (!before?.matches(heading)) continue;
    for (const each of isNearest ? [...between, before] : [before]) add(each);
    isNearest = false;
  }
  return { labels, dataUrl };
}
