/** Words about clips that were seen again, and about newer editions of a page. Dates come as they are shown. */
export const editionWords = {
  /** The first and the only other time, or how many. */
  seenAgain: (first: string, topics: string[]) =>
    topics.length > 0
      ? `Seen again: first clipped ${first}, on ${topics.join(', ')}.`
      : `Seen again: first clipped ${first}, in the inbox.`,
  seenOn: (days: string) => `Seen again on ${days}.`,
  keepApart: 'Keep as a clip of its own',
  page: (count: number) =>
    count === 1
      ? 'One other clip of this page is already kept.'
      : `${count} other clips of this page are already kept.`,

  newerThan: (date: string) => `Newer edition of your clip of ${date}`,
  mayBeNewer: (date: string) => `This may be a newer edition of your clip of ${date}`,
  supersededBy: (date: string) => `Superseded by your clip of ${date}`,
  mayBeSuperseded: (date: string) => `This may be superseded by your clip of ${date}`,
  movedSince: (date: string) => `This page has moved since ${date}`,
  /** On the board: short. */
  newer: (date: string) => `newer edition of ${date}`,
  superseded: (date: string) => `superseded by ${date}`,
  move: (before: string, after: string) => `${before} → ${after}`,
  moveSpoken: (before: string, after: string) => `from ${before} to ${after}`,
  more: (count: number) => (count === 1 ? 'and 1 more figure' : `and ${count} more figures`),

  mark: 'Mark as newer edition',
  notSame: 'Not the same',
  show: 'Show it',

  title: 'Editions',
  before: 'Before',
  now: 'Now',
  figure: 'Figure',
  moves: 'What moved',
  noMoves: 'No figure of the two moved: the page gives itself another date.',
  noMovesRead: 'What moved in them is not read: look at both.',
  saidSo: 'You said so.',
  offered: 'Found by the titles of the two pages; it counts once you say so.',
  offeredPicture: 'At its address stands another picture now; it counts once you say so.',
  clippedOn: (date: string) => `clipped ${date}`,
} as const;
