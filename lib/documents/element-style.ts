import type { Element } from 'hast';

const neverContent = new Set(
  (
    'script style noscript template head title iframe frame frameset object embed canvas audio video map svg math button select ' +
    'textarea progress meter datalist dialog rp rt img picture del s strike'
  ).split(' '),
);
const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

export const styleOf = ({ properties }: Element): string => String(properties.style ?? '').slice(0, 4_000);
export const classesOf = ({ properties }: Element): string[] =>
  Array.isArray(properties.className) ? properties.className.map(String) : [];

/** Not there for a reader: code, controls, pictures, struck text, and what the page hides. */
export function isSkipped(element: Element): boolean {
  const { hidden, ariaHidden } = element.properties;
  if (neverContent.has(element.tagName)) return true;
  if (hidden !== undefined && hidden !== null && hidden !== false) return true;
  return String(ariaHidden) === 'true' || /display:\s*none|mso-hide:\s*all/i.test(styleOf(element));
}

/** Whether its text starts on a line of its own. */
export const isBlock = ({ tagName }: Element): boolean => blocks.has(tagName);

/** Whether it changes the weight of its text; null where it leaves it. */
export function boldness(element: Element): boolean | null {
  const weight = /(?:^|[;\s])font-weight:\s*([a-z]+|\d+)/i.exec(styleOf(element))?.[1]?.toLowerCase();
  if (weight) return /^(bold|bolder)$/.test(weight) || Number(weight) >= 600;
  return /^(b|strong)$/.test(element.tagName) ? true : null;
}
