/** Words about tables: how much there is of them, taking one out, and pasting one in. */
export const tableWords = {
  /** "40 of 5,120 rows, 200 of 312 columns": how much of a table is here; empty where all of it is. */
  partOf: (
    rows: [shown: number, all: number | null | undefined],
    columns: [shown: number, all: number | null | undefined],
  ) => [partOf(rows, 'rows'), partOf(columns, 'columns')].filter(Boolean).join(', '),
  take: 'Take this table along',
  copyWord: 'Copy for Word or Excel',
  copyMarkdown: 'Copy as Markdown',
  downloadCsv: 'Download CSV',
  copied: 'Copied.',
  notCopied: 'The browser did not let us copy. Try again.',
  notMade: 'The file could not be made. Try again.',
  downloaded: (name: string) => `Downloaded ${name}.`,
  paste: {
    link: 'Paste a table',
    title: 'Paste a table',
    how: 'Copy the cells in Excel, LibreOffice, Google Sheets or Word and press Ctrl+V here. Everything stays on your computer.',
    area: 'Paste the cells here',
    reading: 'Reading…',
    found: (rows: number, columns: number, hasTags = false) =>
      `${rows === 1 ? '1 row' : `${number(rows)} rows`}, ${columns === 1 ? '1 column' : `${number(columns)} columns`}${hasTags ? ', with a row of HXL tags' : ''}`,
    another: 'Paste something else',
    nothing: 'There are no cells in this. Copy the cells themselves, not a picture of them, and paste again.',
    readMe:
      'This looks like the sheet that explains the file (“Read me”), not its data. Go to the sheet with the rows, copy those cells, and paste again.',
    takeReadMe: 'Take it as a table all the same',
    unreadable: 'This could not be read. Copy a smaller part of the sheet and paste again.',
    sourceTitle: 'Where is it from?',
    sourceHow:
      'The address of the page with the file is what the briefing cites. The rest can be left empty and filled in later.',
    name: 'Title',
    producer: 'Producer',
    date: 'Published',
    dateHint: '2018, 2018-06 or 2018-06-28',
    dateWrong: 'Write a date such as 2018, 2018-06 or 2018-06-28.',
    address: 'Address of the page with the file',
    addressWrong: 'Write the address of a web page, such as data.example.org/arrivals.',
    topic: 'Agenda item',
    inbox: 'Inbox',
    keep: 'Keep the table',
  },
} as const;

function partOf([shown, all]: [shown: number, all: number | null | undefined], what: string): string {
  return all == null ? '' : `${number(shown)} of ${number(all)} ${what}`;
}

function number(value: number): string {
  return value.toLocaleString('en-GB');
}
