/** Quotations and lists that open on one line, squared: each costs the parser another look at every other. */
const mostNesting = 60_000;
/** Marks that the parser must pair within a paragraph, squared: brackets, stars, back quotes. */
const mostPairing = 10_000_000;
/** Columns of a table. */
const mostColumns = 100;
/** Notes at the foot; the parser looks through all of them for each. */
const mostNotes = 1_000;
/**
 * What parsing takes, in characters of plain text. Measured: a cell of a table takes as long as some 130 of them, an item of a list or a heading as
 * 150, a mark as 40.
 */
const mostWork = 1_000_000;
const workOf = { block: 150, line: 20, blank: 10, mark: 40, column: 130 };
/** These start a paragraph of their own. */
const boundary = /^\s*([-*+]\s|\d{1,9}[.)]\s|#|\|.*\||$)/;

/** Whether Markdown would be slow to parse, made for it or only very long. One pass. */
export function isHostileMarkdown(markdown: string): boolean {
  let nesting = 0;
  let pairing = 0;
  let marks = 0;
  let notes = 0;
  let work = markdown.length;
  for (const line of markdown.split(/\r\n?|\n/)) {
    nesting += openedBy(line) ** 2;
    if (/^\s*\[\^/.test(line)) notes += 1;
    const columns = line.match(/\|/g)?.length ?? 0;
    if (notes > mostNotes || columns > mostColumns) return true;
    const isBlock = boundary.test(line);
    if (isBlock) {
      pairing += marks ** 2;
      marks = 0;
    }
    const inLine = line.match(/[[\]*_`~<&!:@]|www\./g)?.length ?? 0;
    marks += inLine;
    if (line.trim() === '') work += workOf.blank;
    else work += (isBlock ? workOf.block : workOf.line) + workOf.mark * inLine + workOf.column * columns;
    if (work > mostWork) return true;
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
