import type { LibraryTable } from '../model/library';
import { count } from './count';

const tables: Record<LibraryTable, (n: number) => string> = {
  meetings: (n) => count(n, 'meeting', 'meetings'),
  topics: (n) => count(n, 'topic', 'topics'),
  actions: (n) => count(n, 'action', 'actions'),
  sources: (n) => count(n, 'source', 'sources'),
  snapshots: (n) => count(n, 'page as it was', 'pages as they were'),
  images: (n) => count(n, 'picture', 'pictures'),
  clips: (n) => count(n, 'clip', 'clips'),
  sightings: (n) => count(n, 'clip seen again', 'clips seen again'),
  verifications: (n) => count(n, 'check', 'checks'),
  tags: (n) => count(n, 'tag', 'tags'),
  figures: (n) => count(n, 'figure', 'figures'),
  briefings: (n) => count(n, 'briefing', 'briefings'),
  briefingVersions: (n) => count(n, 'kept version', 'kept versions'),
  conflicts: (n) => count(n, 'difference', 'differences'),
  settings: (n) => count(n, 'choice of meeting', 'choices of meeting'),
};

/** What is wrong with a pack, by `lib/packs/pack-fault.ts`. */
const faults = {
  'not-a-pack': 'This is not a pack or a backup of Rapporteur.',
  encrypted: 'This pack is encrypted.',
  'too-large': 'It holds more than a pack may hold, so it was not read further.',
  'too-many': 'It holds more records than a pack may hold, so it was not read further.',
  newer: 'It was made by a newer version of Rapporteur. Update Rapporteur, then open it again.',
  damaged: 'It is damaged, or somebody built it by hand.',
  sum: 'Its content is not what its list of sums says: it was damaged or changed on the way.',
  missing: 'A file that it speaks of is not in it.',
  unlisted: 'A file is in it that no pack holds.',
  overlap: 'Its files stand inside one another, as no program builds them.',
  'not-json': 'A file in it is no list of records.',
  'too-deep': 'A file in it is nested as no record is.',
  'unsafe-name': 'A record in it has a field that could do harm.',
  'unsafe-address': 'A record in it has an address that is no web page.',
  'no-record': 'A record in it is not what it should be.',
  twice: 'Something stands in it twice.',
  'refers-to-nothing': 'A record in it refers to one that is not there.',
};

const where = (place: { file?: string; table?: LibraryTable; record?: number; field?: string }) =>
  [
    place.file ?? (place.table && `records/${place.table}.json`),
    place.record === undefined ? '' : `record ${place.record}`,
    place.field ? `field “${place.field}”` : '',
  ]
    .filter(Boolean)
    .join(', ');

/** Words of the page of packs and backups. */
export const packWords = {
  title: 'Packs and backups',
  openLink: 'Open a backup or a colleague’s pack',
  lead: 'A pack takes a meeting, or a part of it, to a colleague as one file. A backup is a pack of everything.',
  tables,
  list: (parts: string[]) => parts.join(', '),
  faults,
  where,
  /** Fields of records, as a person calls them. */
  fields: new Map([
    ...([
      ['title', 'title'],
      ['series', 'series'],
      ['date', 'date'],
      ['startTime', 'start'],
      ['endTime', 'end'],
    ] as const),
    ...([
      ['zone', 'time zone'],
      ['place', 'place'],
      ['attendance', 'who was there'],
      ['minutes', 'minutes'],
      ['issuedDate', 'minutes issued'],
      ['previousMeetingId', 'meeting before'],
    ] as const),
    ...([
      ['summary', 'what is new'],
      ['lineToTake', 'line to take'],
      ['ask', 'what to ask'],
      ['owner', 'who leads it'],
    ] as const),
    ...([
      ['carriedFromId', 'topic it goes on with'],
      ['topicId', 'topic'],
      ['said', 'what was said'],
      ['figures', 'figures of the minutes'],
      ['text', 'what is to be done'],
    ] as const),
    ...([
      ['owners', 'who does it'],
      ['due', 'due'],
      ['dueAsWritten', 'due, as written'],
      ['status', 'status'],
    ] as const),
    ...([
      ['sourceId', 'source'],
      ['fields', 'what the page says of itself'],
      ['note', 'note'],
      ['shown', 'how the quote is shown'],
    ] as const),
    ...([
      ['sharing', 'sharing'],
      ['sensitivity', 'sensitivity'],
      ['typed', 'typed value'],
      ['content', 'content'],
    ] as const),
    ...([
      ['highlights', 'highlights'],
      ['method', 'notes on method'],
      ['what', 'of what'],
      ['value', 'value'],
    ] as const),
    ...([
      ['unit', 'unit'],
      ['unitText', 'unit, as written'],
      ['qualifier', 'how exact'],
      ['roundedTo', 'rounded to'],
      ['measure', 'measure'],
      ['basis', 'counted how'],
      ['period', 'period'],
      ['asOf', 'as of'],
    ] as const),
  ] as [string, string][]), // a list of pairs, of which some rows are longer than others
  refused: 'Nothing was imported.',
  failed: 'It could not be done. Nothing was changed; try again.',
  working: 'Working …',

  make: {
    title: 'Make a pack',
    noMeeting: 'A pack is made of the topics of a meeting. Make or choose a meeting first.',
    topics: 'Topics that go',
    clipsOf: (going: number, all: number) => `${going.toLocaleString('en')} of ${count(all, 'clip', 'clips')}`,
    ofTopic: (title: string) => `of ${title}`,
    what: 'What goes along',
    ownTexts: 'My own texts: lines to take, notes, highlights',
    minutes: 'What the minutes say: what was said, who was there, actions',
    goes: (parts: string) => `It will hold ${parts}.`,
    nothing: 'Nothing would be in it. Choose a topic.',
    leftOut: (n: number) =>
      n === 0 ? 'No clip is left out for these readers.' : `${count(n, 'clip is', 'clips are')} left out for them:`,
    sensitive:
      'Of high or severe sensitivity: these stay behind unless you tick them. They go only where their owners agreed.',
    details: (n: number) =>
      `${count(n, 'clip holds', 'clips hold')} likely personal details. A pack has clips whole: leave out what should not go.`,
    pagesClosed: (n: number) =>
      n === 1
        ? 'The text of one page stays behind, because a clip of it does, or is sensitive or marked more strictly elsewhere.'
        : `The texts of ${n} pages stay behind, because a clip of each does, or is sensitive or marked more strictly elsewhere.`,
    pages: 'The texts of these pages hold likely personal details: they stay behind unless you tick them.',
    page: (address: string, day: string, found: string) => `${address}, ${day}: ${found}`,
    unread: 'it cannot be looked through',
    looking: (n: number) => `Looking for personal details in the texts of ${count(n, 'page', 'pages')} …`,
    staysBehind: (line: string) => `${line} (stays behind, see below)`,
    withDetails: (line: string) => `${line} (with likely personal details)`,
    texts:
      'The minutes, or what you wrote, hold likely personal details. They go as they stand, unless you change them or leave them out above:',
    textsTooStrict: 'Your texts and the minutes stay behind: the briefing’s own label is stricter than these readers.',
    encrypt: 'Encrypt it with a passphrase',
    encryptHint: 'It can be opened with Rapporteur or with the program age, and by nobody without the passphrase.',
    button: 'Make the pack',
    made: (name: string) => `${name} is in your downloads.`,
    phraseTitle: 'The passphrase',
    phraseText:
      'It is shown this once and kept nowhere. Send it to your colleague another way than the pack itself: say it on the telephone, not in the same e-mail.',
    copyPhrase: 'Copy the passphrase',
    copied: 'Copied.',
    phraseSeen: 'I have noted it',
  },

  open: {
    title: 'Open a pack or a backup',
    choose: 'Choose a file …',
    reading: (name: string) => `Reading ${name} …`,
    unreadable: (name: string) =>
      `The browser cannot read ${name}: it may have been moved or deleted. Choose it again.`,
    phrase: 'Passphrase',
    phraseHint: 'The words that came with it, with the hyphens between them.',
    unlock: 'Open it',
    locked:
      'It could not be opened: the passphrase is another one, or the file was damaged on the way. Nothing was imported.',
    madeOf: {
      everything: () => 'A backup of everything',
      meeting: (title: string) => `The meeting ${title}`,
      choice: (title: string) => `A part of the meeting ${title}`,
    },
    madeAt: (when: string) => `made ${when}`,
    holds: (parts: string) => `It holds ${parts}.`,
    claimed: 'A pack says who made it as little as a letter does: import it only where you know whom it is from.',
    adds: (parts: string) => `New here: ${parts}.`,
    nothingNew: 'Everything in it is here already.',
    completes: (n: number) => `${count(n, 'record that is here is', 'records that are here are')} completed.`,
    seenAgain: (n: number) => `${count(n, 'clip is', 'clips are')} here already: seen once more.`,
    differs: (n: number) =>
      `In ${count(n, 'place', 'places')} it says otherwise than what is here. Yours stays, theirs waits beside it until you decide.`,
    meeting: (title: string) => `Where does “${title}” go?`,
    known: (title: string) => `into the meeting that I have: ${title}`,
    apart: 'a meeting of its own',
    import: 'Import it',
    restore: 'Put it in place of everything',
    restoreHint: (n: number, trash: number) =>
      `Everything that is here now, ${count(n, 'clip', 'clips')}, is replaced by it. This cannot be undone; a backup of what is here is made first, and a copy kept here for 30 days.${trash > 0 ? ` The trash, ${count(trash, 'entry', 'entries')}, goes too, and is in neither.` : ''}`,
    sure: 'Yes, replace everything',
    leave: 'Leave it',
    imported: 'Imported.',
    noUndo: 'It is too large to be taken back with Undo. The backup that is made before is the way back.',
    noBackup: 'No backup of what is here could be made.',
    unkept: (undoable: boolean) =>
      `Without a backup, ${undoable ? 'Undo is the one way back from' : 'there is no way back from'} this import.`,
    overwritesNothing: 'It overwrites nothing that is here.',
    importUnkept: 'Import it without a backup',
    halted: (why: string) => `Nothing was replaced. ${why}`,
    savedMeanwhile: 'Something was saved while the backup was made: press “Put it in place of everything” again.',
    noCopy: 'No copy of it could be kept in the browser: the disk may be full.',
    orUnkept: 'Free some space and try again, or go on with the download alone.',
    restoreUnkept: 'Replace everything without a copy',
    restored: 'Everything is as it was in the backup.',
    backedUp: (name: string) => `A backup of what was here is in ${name}.`,
    handedOver: (name: string) =>
      `A backup of the library, made just now, went to your downloads as ${name}: see that it is there.`,
  },

  older: {
    kept: 'Your library as it was before Rapporteur was updated or a backup took its place is kept for 30 days, or until you delete something for good.',
    asItWas: (when: string, days: string, clips: string) => `${when} (${days}), ${clips}`,
    look: 'Look at it',
    save: 'Save it as a backup',
    forget: 'Delete it',
    forgetYes: 'Yes, delete that copy',
    gone: 'That copy is deleted.',
  },

  conflicts: {
    title: 'Differences to look at',
    lead: (n: number) =>
      `${count(n, 'place', 'places')} where a pack says otherwise than you. Nothing of yours was changed.`,
    mine: 'Here',
    theirs: 'In the pack',
    keepMine: 'Keep mine',
    keepTheirs: 'Take theirs',
    keepBoth: 'Keep both',
    of: {
      meetings: 'Meeting',
      topics: 'Topic',
      actions: 'Action',
      sources: 'Source',
      clips: 'Clip',
      briefings: 'Briefing',
      figures: 'Figure',
    },
    nothing: 'nothing',
  },

  backup: {
    title: 'Backups',
    none: 'There is no backup of what is here yet. If the browser loses its data, or the extension is removed, everything is gone.',
    last: (when: string, clips: string) => `Last verified backup: ${when}, ${clips}.`,
    lastDownload: (when: string, clips: string) => `Last backup: ${when}, ${clips}, to your downloads.`,
    today: 'today',
    yesterday: 'yesterday',
    daysAgo: (n: number) => `${n.toLocaleString('en')} days ago`,
    due: 'Make one now: it is older than seven days, or fifty clips came since.',
    folder: (name: string) =>
      `They go into the folder “${name}” by themselves, once a day. The last ten are kept, and the last one of each of the last ten days; those of another browser, or from before Rapporteur was installed anew, stay.`,
    nothing: 'There is nothing here to back up yet.',
    found: (folder: string, n: number, latest: string) =>
      `There is nothing here to back up yet. The folder “${folder}” holds ${count(n, 'backup', 'backups')}, the latest is ${latest}: to bring one back, choose it below, under “Open a pack or a backup”.`,
    pickFolder: 'Choose a folder for backups …',
    otherFolder: 'Choose another folder …',
    allow: 'Allow the folder again',
    allowHint: 'The browser wants to be asked again before files are written there.',
    now: 'Back up now',
    download: 'Backups go to your downloads.',
    byItself: 'Have the desk download a backup by itself, once a week and after fifty new clips',
    written: (name: string) => `${name} is written, read again, and whole.`,
    handedOver: (name: string) =>
      `${name} is whole and went to your downloads. No extension can look there: see that it is there.`,
    unverified: 'The backup was not whole when it was read again, so there is none.',
    unwritten: (folder: string) =>
      `The backup could not be written into the folder “${folder}”, or was another when it was read again. Choose another folder, then try again.`,
    tooMuch: 'Your library holds more than one backup can. Make packs of its meetings instead.',
    reminder: 'Your last backup is old.',
    reminderNone: 'You have no backup yet.',
    reminderLink: 'Packs and backups',
  },
} as const;
