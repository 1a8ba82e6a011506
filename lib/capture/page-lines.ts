import { parseDate } from '../dates/parse-date';
import type { PageReading } from '../model/page-reading';

/** A line of the page's body. */
export interface PageLine {
  text: string;
  /** False in navigation, comments, related stories and the like. */
  main: boolean;
  /** Parts of the text that stand for a `<time>`. */
  times: { start: number; end: number }[];
  /** What a list or table pairs with it as its label; null where nothing. */
  values: string[] | null;
  /** Words in the names of its classes that say what it is. */
  named: string[];
  footer: boolean;
  inTable: boolean;
  /** Lines that are marked up alike, by names and classes, share a number; -1 where that is not known. */
  look: number;
}

type LineReading = PageReading['lines'][number];

/** The date that a time states for machines, where what it shows is not a whole date: "2 days ago". */
function machineDate(stated: string | null, shown: string): string | null {
  const date = stated ? parseDate(stated)?.value : null;
  if (!date) return null;
  const seen = parseDate(shown);
  return seen && seen.or === null && seen.value.length === 10 ? null : date;
}

/** The text with dates for machines in place of "2 days ago". */
function written({ text, times = [] }: LineReading): { text: string; times: PageLine['times'] } {
  const placed: PageLine['times'] = [];
  let whole = '';
  let from = 0;
  const write = (part: string) => {
    whole += whole === '' || whole.endsWith(' ') ? part.trimStart() : part;
  };
  for (const time of times) {
    if (time.start < from || time.end < time.start) continue;
    write(text.slice(from, time.start));
    const start = whole.length;
    const shown = text.slice(time.start, time.end);
    const date = machineDate(time.stated, shown);
    write(date ? ` ${date} ` : shown);
    if (time.element) placed.push({ start, end: whole.length });
    from = time.end;
  }
  write(text.slice(from));
  return { text: whole.trimEnd(), times: placed };
}

/** A line of which nothing is known but what it says. */
export function plainLine(text: string, main = false): PageLine {
  return { text, main, times: [], values: null, named: [], footer: false, inTable: false, look: -1 };
}

/** The lines at their places, with empty ones where lines were left out. */
export function pageLines(reading: PageReading): PageLine[] {
  const lines: PageLine[] = [];
  for (const line of reading.lines) {
    while (lines.length < line.at) lines.push(plainLine(''));
    lines[line.at] = {
      ...written(line),
      main: line.main,
      values: line.pair === undefined ? null : (reading.pairs[line.pair] ?? null),
      named: line.named ?? [],
      footer: line.footer ?? false,
      inTable: line.inTable ?? false,
      look: line.look,
    };
  }
  return lines;
}
