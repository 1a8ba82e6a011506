/** Microseconds, measured in the shape that is shipped. A block is a paragraph, an item, a heading or a row; a line is any other. */
const timeOf = { block: 150, line: 80, blank: 12, character: 1.5, mark: 40, column: 75 };
/** The same for each character that is looked at from where something opens that may never close. */
const timeAhead = 0.35;
/** And for each pair of characters behind a bracket that stays open: at each, the parser looks for a bracket in all before it. */
const timeBack = 0.0007;
const startsBlock = /^\s*([-*+>]|\d{1,9}[.)]\s|#|\|.*\|)/;

/** About how long Markdown takes to be read, in microseconds of a slow computer. One pass. */
export function markdownTime(markdown: string): number {
  let time = timeOf.character * markdown.length;
  let isAfterBlank = true;
  let paragraph: string[] = [];
  for (const line of markdown.split(/\r\n?|\n/)) {
    const isBlank = line.trim() === '';
    const isBlock = isAfterBlank || startsBlock.test(line);
    if (isBlank) time += timeOf.blank;
    else time += (isBlock ? timeOf.block : timeOf.line) + timeOf.mark * marksIn(line) + timeOf.column * columnsIn(line);
    if (isBlock) {
      time += lookingAround(paragraph.join('\n'));
      paragraph = [];
    }
    paragraph.push(line);
    isAfterBlank = isBlank;
  }
  return time + lookingAround(paragraph.join('\n'));
}

/** What it takes to look for ends and beginnings that are not there. */
function lookingAround(paragraph: string): number {
  const ahead = openingsIn(paragraph) * paragraph.length;
  const back = Math.min(4, openBracketsIn(paragraph)) * paragraph.length ** 2;
  return timeAhead * ahead + timeBack * back;
}

/** Marks that make something: a colon in a time does not. */
const marksIn = (line: string): number => line.match(/[[\]*_`~<@]|www\.|:\/\//g)?.length ?? 0;
const columnsIn = (line: string): number => line.match(/\|/g)?.length ?? 0;
/** Comments, declarations and the like, and code in many back quotes: their end is looked for in all that follows. */
const openingsIn = (paragraph: string): number => paragraph.match(/<[!?]|`{3,}/g)?.length ?? 0;

function openBracketsIn(paragraph: string): number {
  let open = 0;
  for (const [bracket] of paragraph.matchAll(/[[\]]/g)) open = Math.max(0, open + (bracket === '[' ? 1 : -1));
  return open;
}
