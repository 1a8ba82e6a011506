import type { PdfTrouble } from '../model/pdf-reading';

const list = (pages: number[], shown = 6) => {
  const named = pages.slice(0, shown).map(String);
  if (pages.length > shown) return `${named.join(', ')} and ${pages.length - shown} more`;
  return named.length > 1 ? `${named.slice(0, -1).join(', ')} and ${named.at(-1)}` : (named[0] ?? '');
};

/** Words about clips of PDF files. */
export const pdfWords = {
  /** For the browser, which asks extensions why they open a page that nobody sees. */
  whyOffscreen: 'Reads the PDF file that was clipped, in a thread, to find the page of the quote.',
  /** "p. 14", "page iv (6 of the file)". */
  page: ({ number, label }: { number: number; label: string }) =>
    label === String(number) ? `p. ${number}` : `page ${label} (${number} of the file)`,
  /** On the card and on the desk. */
  stands: (page: string) => `In the file: ${page}`,
  /** On a button. */
  pageButton: (page: number) => `p. ${page}`,
  reading: 'Reading the file to find the page…',
  severalPages: (pages: number[]) =>
    `These words stand on pages ${list(pages)}, so the page was not filled in. Choose the right one.`,
  notFound: 'These words were not found in the file’s text: the page number has to be typed.',
  unknown: 'The page in the file is not known.',
  notRead: 'The file was not read.',
  noText: 'This file holds pictures of pages and no text. Clip a part of the screen to keep what it shows.',
  pageOnly: 'To clip words of this file, select them, right-click, and choose “Clip selection to”.',
  trouble: {
    'too-large': 'The file is larger than we read: the page number has to be typed.',
    protected: 'The file opens with a password only, so it was not read: the page number has to be typed.',
    damaged: 'The file is damaged and could not be read: the page number has to be typed.',
    slow: 'Reading the file took too long: the page number has to be typed.',
    unreachable: 'The browser did not hand the file over: the page number has to be typed.',
  } satisfies Record<PdfTrouble, string>,
  title: 'The file',
  damage: {
    unreadable: 'letters that the file does not name',
    'lost-letters': 'letters may be missing',
    'glued-mark': 'a footnote mark may stand in the number',
    'cut-digits': 'digits may be missing',
    'spaced-letters': 'set letter by letter',
    'reversed-letters': 'letters may be in reverse order',
    'glued-words': 'two words may have become one',
  },
  damageHint: 'The quote is kept as it came.',
  compare: 'I compared them',
  compared: 'You compared the words with the page.',
  notCompared: 'Mark them again',
  /** A clip in a line or two: the board, the desk. */
  doubtful: 'check the wording against the page',
  markedCompared: 'Words compared',
  markedDoubtful: 'Words to be compared',
  more: (count: number) => (count === 1 ? 'and one more place' : `and ${count} more places`),
  damageNotice: (count: number) =>
    count === 1
      ? 'One place looks damaged. Check it against the page:'
      : `${count} places look damaged. Check them against the page:`,
  pageField: 'Page in the file',
  pageHint: 'Counted from the first page of the file.',
  keepPage: 'Keep',
  pageKept: (page: number) => `Page ${page} kept`,
  pageAsBefore: 'Page as it was before',
  pageWrong: 'Write a whole number, such as 14.',
  choose: 'Choose the saved file',
  choosing: 'Reading the file…',
  atDesk: 'Choose the saved file at the desk',
  chooseHint: 'The PDF as you saved it. It is read on this computer, and only what it says of this clip is kept.',
  chosen: (page: string) => `Found on ${page}.`,
  chosenNowhere: 'These words are not in the file that you chose, so nothing was changed.',
  chosenSeveral: (pages: number[]) => `The words stand on pages ${list(pages)} of this file. Type which one is meant.`,
  chosenTaken: 'Title and dates were taken from the file.',
} as const;
