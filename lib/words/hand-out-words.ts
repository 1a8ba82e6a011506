import { count } from './count';

/** Words of the page on which the briefing is handed out. */
export const handOutWords = {
  title: 'Hand out the briefing',
  back: 'Back to the briefing',
  amiss: (n: number) =>
    `Nothing was made yet: ${count(n, 'record of your library was', 'records of your library were')} found damaged on the disk just now, and the notice at the top says what became of ${n === 1 ? 'it' : 'them'}. Look at the briefing again, then press once more.`,
  unchecked:
    'Nothing was made yet: your library could not be checked for damage just now. Press once more to make it all the same.',
  readers: 'Who may read it',
  readersHint: 'What is marked more strictly is left out, and the briefing says how much.',
  sharing: 'It goes as far as',
  circles: {
    all: 'everybody I choose (no ceiling)',
    CLEAR: 'the public (TLP:CLEAR)',
    GREEN: 'the community (TLP:GREEN)',
    AMBER: 'the organisations and their clients (TLP:AMBER)',
    'AMBER+STRICT': 'the organisations only (TLP:AMBER+STRICT)',
    RED: 'the persons in the room (TLP:RED)',
  },
  sensitivity: 'Nothing more sensitive than',
  levels: { all: 'no ceiling', low: 'low', moderate: 'moderate', high: 'high', severe: 'severe' },
  marked: (marking: string) => `It will be marked ${marking}.`,
  unmarked: 'It will carry no marking: neither the briefing nor any clip in it has one.',
  omissions: (n: number) =>
    n === 0 ? 'No clip is left out for these readers.' : `${count(n, 'clip is', 'clips are')} left out:`,
  omissionOn: (topic: number) => `item ${topic}`,
  staysBack: 'Of high or severe sensitivity: it goes out only where its owners agreed.',
  include: 'Include it',
  includedAllTheSame: (n: number) =>
    n === 1
      ? 'Included all the same, with its personal details:'
      : 'Included all the same, with their personal details:',
  ownTextOut:
    'Your texts, your notes and everything from the minutes are left out too: the briefing’s own label is stricter than these readers.',
  details: (n: number) =>
    n === 0
      ? 'No likely personal detail was found in the clips.'
      : `${count(n, 'clip holds', 'clips hold')} likely personal details. They are replaced by […] unless you keep them:`,
  ownDetails: 'Your own texts, the minutes or the actions hold likely personal details. They go out as they stand:',
  keepDetails: 'Keep',
  detailKinds: {
    email: (n: number) => count(n, 'e-mail address', 'e-mail addresses'),
    phone: (n: number) => count(n, 'telephone number', 'telephone numbers'),
    name: (n: number) => count(n, 'name', 'names'),
    id: (n: number) => count(n, 'document number or date of birth', 'document numbers or dates of birth'),
    coordinates: (n: number) => count(n, 'exact place', 'exact places'),
  },
  inTable: 'in a table',
  since: 'What changed since',
  sinceNothing: 'do not say',
  sinceOnlyWhole: 'Only where nothing is left out: an earlier version may hold what these readers may not have.',
  formats: 'As what',
  document: 'The briefing',
  tables: 'Figures, actions and clips',
  sources: 'Sources, for Zotero and others',
  pack: 'With its evidence',
  docx: 'Word (.docx)',
  html: 'Web page (.html)',
  markdown: 'Markdown (.md)',
  print: 'Print or PDF',
  copyRich: 'Copy for e-mail or Word',
  copyText: 'Copy as text for chat',
  xlsx: 'Excel (.xlsx)',
  hxl: 'A row of HXL tags under the headings of figures',
  figuresCsv: 'Figures (.csv)',
  actionsCsv: 'Actions (.csv)',
  clipsCsv: 'Clips (.csv)',
  csl: 'CSL-JSON (.json)',
  ris: 'RIS (.ris)',
  bibtex: 'BibTeX (.bib)',
  evidencePack: 'Evidence pack (.zip)',
  packHint:
    'The briefing, the text of each page as it was clipped, the pictures, and a list of everything with its SHA-256.',
  working: 'Making it …',
  exported: (name: string) => `${name} is in your downloads.`,
  copied: 'Copied. Paste it where it shall go.',
  printed: 'The browser’s print window has it; choose “Save as PDF” there for a file.',
  failed: 'It could not be made. Nothing is lost; try again, or choose another form.',
  copyFailed: 'The browser did not allow to copy. Click into the page once and try again.',
} as const;
