/** Quotations and lists that open on one line, squared: each costs the parser another look at every other. */
const mostNesting = 60_000;
/** Marks that the parser must pair within a paragraph, squared: brackets, stars, back quotes. */
const mostPairing = 10_000_000;
/** Columns of a table. */
const mostColumns = 100;
/** Notes at the foot; the parser looks through all of them for each. */
const mostNotes = 1_000;
/** What parsing takes, in characters of plain text: so many of them take most of a second. */
const mostWork = 750_000;
const workOf = { line: 100, blank: 10, mark: 20 };
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
    if (boundary.test(line)) {
      pairing += marks ** 2;
      marks = 0;
    }
    const inLine = line.match(/[[\]*_`~<&!:@]|www\./g)?.length ?? 0;
    marks += inLine;
    work += line.trim() === '' ? workOf.blank : workOf.line + workOf.mark * (inLine + columns);
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
