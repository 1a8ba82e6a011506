import type { PageTable } from '../model/page-table';
import { cellText } from '../sanitize/cell-text';
import { tagOf } from '../sanitize/element-role';
import { tablePart } from '../sanitize/table-parts';

const mostLines = 20;

/**
 * The lines that stand before or after a table, nearest first: of its neighbours, and of those of the boxes that it begins or ends. At
 * most 20 lines of 500 characters, for a long one is a text of its own.
 */
export function linesBeside(
  table: Element,
  side: 'previousElementSibling' | 'nextElementSibling',
): PageTable['before'] {
  const lines: PageTable['before'] = [];
  for (let at = table; at.parentElement && lines.length < mostLines; at = at.parentElement) {
    if (at !== table && tablePart(at)) break;
    for (let next = at[side]; next && lines.length < mostLines; next = next[side]) {
      const heading = /^h\d$/.test(tagOf(next)) || next.querySelector('h1,h2,h3,h4,h5,h6') !== null;
      const long = (next.textContent?.length ?? 0) > 5_000;
      const texts = long ? ['…'] : cellText(next, '\n').split('\n').filter(Boolean);
      lines.push(...texts.map((text) => ({ text: text.slice(0, 500), heading })));
      if (long || tablePart(next)) return lines.slice(0, mostLines);
    }
  }
  return lines.slice(0, mostLines);
}
