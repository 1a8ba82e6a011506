import type { ClipKind } from '../model/clip-content';

/** Words of the clip card. */
export const cardWords = {
  card: 'Clip card',
  clipping: 'Clipping…',
  clippingLong: 'Still reading: a large page takes a moment. You can already press the numbers.',
  notClipped: 'Not clipped',
  refused: (count: number) => `${count} not clipped, held until the browser is closed`,
  refusedText: (number: number, count: number) => `Text ${number} of ${count}`,
  refusedLeftOut: (count: number) => `${count} more did not fit here: copy from the page.`,
  dismiss: 'Dismiss',
  dismissed: 'Dismissed',
  done: 'Done',
  clipped: (kind: ClipKind) =>
    ({
      page: 'Clipped the page',
      link: 'Clipped the link',
      excerpt: 'Clipped the excerpt',
      table: 'Clipped the table',
      image: 'Clipped the image',
    })[kind],
  /** The very same was clipped before: that clip is shown. */
  seenAgain: 'Seen again',
  apart: 'Kept as a clip of its own',
  judged: (isNewer: boolean) => (isNewer ? 'Marked as a newer edition' : 'Not counted as a newer edition'),
  tagged: (number: number, title: string) => `Tagged ${number} ${title}`,
  untagged: (number: number, title: string) => `Removed from ${number} ${title}`,
  sourceCorrected: 'Source corrected',
  sourceAsBefore: 'Source as it was before',
  noSuchTopic: (number: number, count: number) =>
    count === 1
      ? `There is no topic ${number}: the agenda has one.`
      : `There is no topic ${number}: the agenda has ${count}.`,
  noSuggestion: 'There is no suggestion here: the arrows or a number choose a topic.',
  noAgenda: 'Clipped to the inbox: there is no agenda to tag to yet.',
  takenBack: 'Taken back',
  takenBackBody: 'This is not kept any more.',
  sightingTakenBack: 'The clip of before stays as it was.',
  clipAgain: 'Clip it again',
  seeAgain: 'Note again that it was seen',
  gone: 'This clip is no longer here: it was deleted in another window.',
  showAll: 'Show all',
  showLess: 'Show less',
  tryAgain: 'Try again',

  checkPage: 'Check whether the page still says so',

  tagTo: 'Tag to',
  find: 'Find a topic',
  findHint: 'Type to find a topic',
  nothingFound: (query: string) => `No topic has “${query}”.`,
  suggested: 'suggested',
  takeKey: 'Space',
  clips: (count: number) => (count === 1 ? '1 clip' : `${count} clips`),
  noMeeting: 'Kept in the inbox. Make a meeting, and its topics are listed here to tag to.',
  makeMeeting: 'Make a meeting',
  noTopics: 'Kept in the inbox. This meeting has no topics yet.',
  writeAgenda: 'Write the agenda',

  note: 'Note',
  noteHint: 'Why it matters, what to check…',
  noteKept: 'Note kept',
  noteAsBefore: 'Note as it was before',
  typedKept: 'Value kept',
  typedAsBefore: 'Value as it was before',

  change: (field: string, value: string) => `${field}: ${value}. Change`,
  alsoOnPage: 'Also on the page',
  writtenOn: (from: string, label: string) => (label ? `${from}, ${label}` : from),
  namesHint: 'Several names: separate them with a semicolon.',
  dateHint: 'As exact as the source: 2018, 2018-06 or 2018-06-28. Empty: no date.',
  dateWrong: 'Write a date such as 2018, 2018-06 or 2018-06-28.',

  /** The page is minutes: short, with what it does as its name. */
  minutes: 'Minutes',
  importMinutes: 'Import minutes from this page',
  /** A picture of a part of the screen: short, with what it does as its name. */
  part: 'Part',
  partOfScreen: 'Picture of a part',
  board: 'Board',
  desk: 'Desk',
  failed: 'The card could not be drawn. If the clip was saved, the board shows it.',
} as const;
