/** Microseconds, measured in the shape that is shipped: of each paragraph, item, heading or row; of any other line; of a mark; of a column. */
const timeOf = { block: 160, line: 10, blank: 12, mark: 40, column: 75 };
const startsBlock = /^\s*([-*+>]|\d{1,9}[.)]\s|#|\|.*\|)/;

/** About how long Markdown takes to be read, in microseconds of a slow computer. One pass. */
export function markdownTime(markdown: string): number {
  let time = 0;
  let isAfterBlank = true;
  for (const line of markdown.split(/\r\n?|\n/)) {
    const isBlank = line.trim() === '';
    const isBlock = isAfterBlank || startsBlock.test(line);
    if (isBlank) time += timeOf.blank;
    else time += (isBlock ? timeOf.block : timeOf.line) + timeOf.mark * marksIn(line) + timeOf.column * columnsIn(line);
    isAfterBlank = isBlank;
  }
  return time;
}

/** Marks that make something: a colon in a time does not. */
const marksIn = (line: string): number => line.match(/[[\]*_`~<@]|www\.|:\/\//g)?.length ?? 0;
const columnsIn = (line: string): number => line.match(/\|/g)?.length ?? 0;
