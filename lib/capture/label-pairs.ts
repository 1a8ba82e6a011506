const longestLabel = 60;
const longestValue = 2_500;
const mostValues = 30;
const mostPairs = 1_000;
/** What all values together may weigh, in characters. */
const heaviest = 100_000;

const oneLine = (text: string) =>
  text
    .slice(0, longestValue * 2)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestValue);

/** The element that a list or table pairs with its label: `dt` with `dd`, `th` with `td`. */
function partnerOf(label: Element): Element | null {
  const cell = label.closest('dt, th');
  const next = cell?.nextElementSibling;
  if (!cell || !next || !/^d?[dt]d$/.test(next.localName) || cell.textContent.length > longestLabel * 2) return null;
  return next;
}

/** Collects what lists and tables pair with short labels, each value once. */
export function labelPairs(): { values: string[][]; add: (element: Element, text: string) => number | null } {
  const values: string[][] = [];
  const known = new Map<Element, number>();
  let weight = 0;
  return {
    values,
    /** The place in `values` of what is paired with the line `text` that begins in `element`; null where nothing is. */
    add(element, text) {
      const short = text.length <= longestLabel || /^.{1,60}[:：]/.test(text);
      const partner = short ? partnerOf(element) : null;
      if (!partner) return null;
      const place = known.get(partner);
      if (place !== undefined) return place;
      if (values.length >= mostPairs || weight > heaviest) return null;
      const items = [...partner.querySelectorAll('li')].slice(0, mostValues);
      const texts = (items.length > 0 ? items : [partner])
        .map((item) => oneLine(item.textContent))
        .filter((value) => value !== '');
      weight += texts.join('').length;
      known.set(partner, values.length);
      return values.push(texts) - 1;
    },
  };
}
