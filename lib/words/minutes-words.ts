import type { ActionStatus } from '../model/action';
import type { Attendee } from '../model/attendee';
import { count } from './count';

const listed = (parts: string[]) => parts.filter(Boolean).join(', ');

/** What accepting will do, for the sentence on its button. Dates come written out; empty where there is none. */
export interface AcceptPlan {
  kind: 'minutes' | 'agenda';
  updates: boolean;
  date: string;
  next: { date: string; updates: boolean } | null;
  items: number;
  openActions: number;
}

/** What came in with a meeting, for the sentence after it was accepted. Dates come written out; empty where there is none. */
export interface CameIn {
  title: string;
  items: number;
  actions: number;
  attendees: number;
  figures: number;
  next: { date: string; items: number } | null;
}

/** Words of importing minutes: choosing the document, and the review before anything is kept. */
export const minutesWords = {
  /** The way there, from other places. */
  importLink: 'Import minutes',
  importChoice: 'Import minutes …',
  firstRunTitle: 'Have the minutes of the last meeting?',
  firstRunText: 'Start from them: the next date, the agenda and the open actions are read from the document.',
  firstRunOr: 'or fill it in yourself',

  title: 'Import minutes',
  lead: 'Give Rapporteur the minutes of the last meeting, and it proposes the next one: its date, its agenda, and what was to be done by whom. You look through everything before it is kept.',
  choose: 'Choose a file',
  chooseHint:
    'Word (.docx), web page (.html), Markdown (.md) or text (.txt), up to 20 MB. You can also drop it anywhere here.',
  dropHere: 'Drop the minutes to read them',
  pasteTitle: 'Paste them',
  pasteArea: 'Paste the minutes here',
  pasteHint:
    'Click here and press Ctrl+V. From Word, a web page or an e-mail, headings, lists, tables and links come along.',
  pasteEmpty: 'There was no text on the clipboard. Copy the minutes first, then paste again.',
  typeTitle: 'Type or paste plain text',
  typeLabel: 'The text of the minutes',
  typeRead: 'Read this text',
  pageTitle: 'They are on a web page?',
  pageText:
    'Open the page in another tab, right-click it, and choose “Import minutes from this page”. It opens here, ready to be checked.',
  stays: 'The document is read on this computer and nowhere else. Nothing is kept before you accept it.',
  busyElsewhere: 'A review is open. Accept or discard it before you read another document.',

  reading: (name: string) => (name ? `Reading ${name} …` : 'Reading …'),
  readingQuietly: 'Reading …',
  cancelled: 'Stopped. Nothing was kept.',
  pasted: 'pasted text',
  tryAgain: 'Nothing was kept. Choose another document below.',

  several: {
    title: (n: number) => `This document has ${count(n, 'meeting', 'meetings')}`,
    lead: 'Choose which to import. They are reviewed one after the other, the oldest first, so that each goes on with the one before.',
    undated: 'no date found',
    facts: (items: number, actions: number) =>
      `${count(items, 'item', 'items')}, ${count(actions, 'action', 'actions')}`,
    start: (n: number) => (n === 1 ? 'Review this meeting' : `Review ${n} meetings`),
  },

  review: {
    title: 'Check what was read',
    agendaTitle: 'Check the agenda that was read',
    lead: 'Nothing is kept yet.',
    agendaLead: 'This is an agenda without minutes: it becomes the coming meeting. Nothing is kept yet.',
    of: (n: number, all: number) => `Meeting ${n} of ${all}`,
    read: (n: number) => `${n.toLocaleString('en')} read`,
    toCheck: (n: number) => (n === 0 ? 'none to check' : `${n.toLocaleString('en')} to check`),
    nextCheck: 'Next to check',
    nextCheckKey: 'F2',
    showKey: 'F8',
    acceptKeys: ['Ctrl', 'Enter'],
    keysShow: 'shows a value in the document, and leads back',
    check: 'check this',
    right: 'It is right',
    rightlyNone: 'There is none',
    alsoSays: 'Or is it',
    use: (value: string) => `Use ${value}`,
    none: 'none',
    show: 'Show in the document',
    showOf: (what: string) => `Show in the document: ${what}`,
    discard: 'Discard',
    discardedBack: 'Back to the review that you discarded',
    putBack: 'Put back what was removed last',
    document: 'The document',
    documentHint:
      'Click a line, or press Enter on it, to get to what was read from it. Arrow keys go from one such line to the next.',
    linkTo: (url: string) => `Leads to ${url}`,
    checked: 'done:',
    unchecked: 'not done:',
    form: 'What was read',

    meeting: 'The meeting',
    coming: 'The coming meeting',
    facts: {
      title: 'Title',
      series: 'Series',
      date: 'Date',
      startTime: 'From',
      endTime: 'To',
      zone: 'Time zone',
      place: 'Place',
      issued: 'Minutes issued',
    },
    attendance: 'Attendance',
    presence: { present: 'Present', regrets: 'Regrets', absent: 'Absent' } satisfies Record<
      Attendee['presence'],
      string
    >,
    attendees: (n: number) => n.toLocaleString('en'),
    noAttendance: 'The document names nobody.',
    person: 'Person',
    organisation: 'Organisation',
    presenceOf: (name: string) => `Presence: ${name || 'new entry'}`,
    personOf: (name: string) => `Person: ${name || 'new entry'}`,
    organisationOf: (name: string) => `Organisation: ${name || 'new entry'}`,
    removeAttendee: (name: string) => `Remove from the attendance: ${name || 'new entry'}`,
    addAttendee: 'Add a person or an organisation',

    items: 'Items',
    itemsHint: 'Which of them go on to the next agenda? What was said stays with this meeting either way.',
    agendaItemsHint: 'They become the agenda, in this order.',
    noItems: 'No item was found. Add those that matter.',
    itemTitle: (n: number) => `Title of item ${n}`,
    itemOwner: 'Led by',
    goesOn: 'goes on',
    goesOnOf: (title: string) => `Goes on to the next agenda: ${title || 'new item'}`,
    reasons: {
      standing: 'standing item',
      'open-actions': 'has open actions',
      'not-discussed': 'nothing was said on it',
      discussed: 'discussed and closed',
      added: 'you added it',
    },
    yourChoice: 'your choice',
    said: (parts: { lines: number; links: number; figures: number }) =>
      listed([
        parts.lines === 0 ? 'nothing said' : count(parts.lines, 'paragraph', 'paragraphs'),
        parts.links > 0 ? count(parts.links, 'link', 'links') : '',
        parts.figures > 0 ? count(parts.figures, 'figure', 'figures') : '',
      ]),
    links: 'Links',
    figures: 'Figures quoted',
    figuresHint: 'They are kept with the item, so that later figures can be held against them.',
    removeFigure: (printed: string) => `Do not keep the figure ${printed}`,
    removeItem: (title: string) => `This is no item: ${title || 'new item'}`,
    remove: 'Remove',
    addItem: 'Add an item',

    actions: 'Follow-up actions',
    noActions: 'No action was found.',
    action: (n: number) => `Action ${n}`,
    actionText: 'What is to be done',
    owners: 'Owners',
    ownersHint: 'Parted by commas',
    due: 'Due',
    asWritten: (words: string) => `In the document: ${words}`,
    status: 'Status',
    statuses: { open: 'open', ongoing: 'ongoing', done: 'done', dropped: 'dropped' } satisfies Record<
      ActionStatus,
      string
    >,
    item: 'Item',
    noItem: 'none',
    continues: 'Goes on with',
    continuesNone: 'a new action',
    continuesOne: (text: string) => `earlier: ${text}`,
    removeAction: (n: number) => `Remove action ${n}`,
    addAction: 'Add an action',

    next: 'Next meeting',
    nextChoice: 'Whether there is a next meeting',
    nextStated: 'There is a next meeting',
    nextNone: 'None is stated',
    nextNoneHint: 'Items and actions stay with this meeting until there is a next one.',
    nextKnown: (title: string, date: string) =>
      `It is there already: ${title}, ${date}. The items are added to it, and what is empty here stays as it is there.`,
    nextNew: 'Make another meeting instead',
    nextUseKnown: 'Add to the one that is there',

    known: (when: string) => `You imported these minutes on ${when}.`,
    knownMeeting: (title: string, date: string) => `There is a meeting of this name and date: ${title}, ${date}.`,
    knownUpdate: 'Update that meeting',
    knownNew: 'Keep it as another meeting',
    knownChoice: 'What to do with it',

    errors: {
      title: 'Give the meeting a title, so that you can tell it from the next one.',
      itemTitle: 'Give the item a title, or remove it.',
      actionText: 'Say what is to be done, or remove the action.',
      due: 'Write the date as 2018, June 2018, 28 June 2018 or 2018-06-28, or leave it empty.',
      attendee: 'Name a person or an organisation, or remove the line.',
      nextBefore: 'It is before the meeting whose minutes these are. Check the two dates.',
      some: (n: number) => `${count(n, 'answer', 'answers')} cannot stand yet.`,
    },
    accept: (plan: AcceptPlan) => acceptSentence(plan),
    backsUp:
      'A backup of what is here is made first: in your folder for backups or, where there is none, in your downloads.',
    accepted: (came: CameIn) => acceptedSentence(came),
    moreToReview: (n: number) => `${count(n, 'more meeting', 'more meetings')} of this document to review.`,
  },

  /** On a meeting whose minutes were imported. */
  origin: (name: string, when: string) => `Minutes imported from ${name || 'pasted text'} on ${when}.`,
  originPage: 'The page they are on',
  issued: (date: string) => `Issued ${date}.`,
  attendance: 'Who was there',
} as const;

function acceptSentence({ kind, updates, date, next, items, openActions }: AcceptPlan): string {
  const of = date ? ` of ${date}` : '';
  const held = items > 0 ? count(items, 'item', 'items') : '';
  if (kind === 'agenda') return `${updates ? 'Update' : 'Make'} the meeting${of}${held && ` with ${held}`}`;
  const keep = `${updates ? 'Update' : 'Keep'} the minutes${of}`;
  const open = openActions > 0 ? count(openActions, 'open action', 'open actions') : '';
  const things = [held, open].filter(Boolean).join(' and ');
  if (!next) return open ? `${keep} with ${open}` : keep;
  const meeting = next.date ? `the meeting of ${next.date}` : 'the next meeting';
  if (next.updates) return things ? `${keep} and bring ${things} to ${meeting}` : keep;
  return `${keep} and make ${meeting}${things && ` with ${things}`}`;
}

function acceptedSentence({ title, items, actions, attendees, figures, next }: CameIn): string {
  const came = listed([
    items > 0 ? count(items, 'item', 'items') : '',
    actions > 0 ? count(actions, 'action', 'actions') : '',
    figures > 0 ? count(figures, 'figure', 'figures') : '',
    attendees > 0 ? count(attendees, 'entry in the attendance', 'entries in the attendance') : '',
  ]);
  const kept = `Kept: ${title}${came && `, with ${came}`}.`;
  if (!next) return kept;
  const going = next.items === 0 ? 'No item goes' : count(next.items, 'item goes', 'items go');
  return `${kept} ${going} on to ${next.date ? `the meeting of ${next.date}` : 'the next meeting'}.`;
}
