import { markdownTime } from './markdown-time';

/** Quotations and lists that open on one line, squared: each costs the parser another look at every other. */
const mostNesting = 60_000;
/** Marks that the parser must pair within a paragraph, squared: brackets, stars, back quotes. */
const mostPairing = 10_000_000;
/** Columns of a table. */
const mostColumns = 100;
/** Notes at the foot; the parser looks through all of them for each. */
const mostNotes = 1_000;
/** Microseconds that all of it may take. */
const mostTime = 1_000_000;
/** These start a paragraph of their own. */
const boundary = /^\s*([-*+]\s|\d{1,9}[.)]\s|#|\|.*\||$)/;

/** Whether Markdown would be slow to read: made for it, or only very much of it. */
export function isHostileMarkdown(markdown: string): boolean {
  if (markdownTime(markdown) > mostTime) return true;
  let nesting = 0;
  let pairing = 0;
  let marks = 0;
  let notes = 0;
  for (const line of markdown.split(/\r\n?|\n/)) {
    nesting += openedBy(line) ** 2;
    if (/^\s*\[\^/.test(line)) notes += 1;
    if (notes > mostNotes || (line.match(/\|/g)?.length ?? 0) > mostColumns) return true;
    if (boundary.test(line)) {
      pairing += marks ** 2;
      marks = 0;
    }
    marks += line.match(/[[\]*_`~<&!:@]|www\./g)?.length ?? 0;
    if (nesting > mostNesting || pairing + marks ** 2 > mostPairing) return true;
  }
  return false;
}

/** How many quotations and lists a line opens or goes on, beyond the two that letters and lists often have. */
function openedBy(line: string): number {
  const start = /^[ \t>*+\d.)-]{0,2000}/.exec(line)?.[0] ?? '';
  const opened = start.match(/>|[-*+](?=[ \t])|\d[.)](?=[ \t])/g)?.length ?? 0;
  const indented = Math.floor((/^ {0,2000}/.exec(line)?.[0].length ?? 0) / 4);
  return Math.max(0, opened + indented - 3);
}
