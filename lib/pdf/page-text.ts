/** The part of what pdf.js gives for a run of text that we use. */
export interface TextRun {
  str: string;
  /** The last two numbers are its place, in points; the second pair of numbers says how large it is set. */
  transform: number[];
  hasEOL: boolean;
}

/** The text of a page in the order in which the file has it, line by line. */
export function pageText(runs: TextRun[]): string {
  return runs
    .map(({ str, hasEOL }) => str + (hasEOL ? '\n' : ''))
    .join('')
    .replace(/(?<![ \t])[ \t]+\n/g, '\n')
    .trim();
}
