import { count } from './count';

const clips = (n: number) => count(n, 'clip', 'clips');

/** Words of the board. */
export const boardWords = {
  board: 'Agenda board',
  sections: 'Agenda with its clips',
  loading: 'Reading your clips…',
  clips,

  // Head
  chooseMeeting: 'Choose the meeting',
  noMeeting: 'No meeting yet',
  noDate: 'no date yet',
  meetingChoice: (title: string, date: string | null) => (date ? `${title}, ${date}` : title),
  newMeeting: 'New meeting',
  openBriefing: 'Open briefing',
  openDesk: 'Open desk',
  editAgenda: 'Edit agenda',
  showKeys: 'Keys',

  // Sections
  topic: (number: number, title: string) => `${number} ${title}`,
  gap: 'gap',
  oneSource: 'one source',
  gapReasons: {
    'no-clip': 'Nothing clipped for this topic yet.',
    'none-included': 'Nothing here goes into the briefing.',
    'only-old': (newest: string) => `Nothing recent: the newest is of ${newest}.`,
    'one-source': (producer: string) => `Everything here comes from ${producer}.`,
  },
  inboxEmpty: 'Nothing waits to be filed.',

  // Rows
  imageWithoutWords: '(image without a description)',
  undated: 'no date',
  hasNote: 'note',
  leftOut: 'left out of the briefing',
  alsoOn: (numbers: number[]) => `also ${numbers.join(', ')}`,
  select: 'Select this clip',

  // Opened row
  note: 'Note',
  notePlaceholder: 'What you want to remember about it',
  topics: 'Topics',
  takeOff: (title: string) => `Take off ${title}`,
  tag: 'Tag…',
  alsoTag: 'Also tag…',
  openSource: 'Open at the quote',
  openPage: 'Open the page',
  openLink: 'Open the link',
  opensTab: '(opens in a new tab)',
  remove: 'Delete',

  // Several selected
  selectedCount: (count: number) => `${count} selected`,
  moveTo: 'Move…',
  clear: 'Clear',
  escapeKey: 'Esc',
  pickToMove: (count: number) => `Move ${clips(count)} to`,
  pickToTag: (count: number) => `Also tag ${clips(count)} with`,

  // Search
  search: 'Search everything clipped',
  results: (count: number) => (count === 0 ? 'No clip found' : `${clips(count)} found`),
  resultsTitle: 'Found',
  nothingFound: (query: string) => `Nothing you clipped has “${query}” in it.`,
  nothingFoundHint:
    'Try fewer words, or the beginning of one. Quotes, notes, titles, producers, topics and addresses are searched.',
  thisMeeting: 'This meeting',
  place: (meeting: string, topic: string) => `${meeting} › ${topic}`,

  // Topics
  addTopic: 'Add a topic',
  addTopicPlaceholder: 'Add a topic, then Enter',
  noTopics: 'This meeting has no topics yet. Type the first one here, or paste the whole agenda on the desk.',

  // First steps
  firstTitle: 'Make your next meeting',
  firstText: 'Give it a name and a date and paste its agenda. Then one key files each clip under its topic.',
  clipFirstTitle: 'Clip something',
  clipFirstText: 'Select a sentence on any page and press the Rapporteur button, or right-click it.',
  clipFirstKeys: 'Select a sentence on any page, then press',
  clipsKept: 'What you clip before that waits in the inbox.',

  // Said aloud
  moved: (count: number, to: string) => `Moved ${clips(count)} to ${to}.`,
  tagged: (count: number, to: string) => `Tagged ${clips(count)} with ${to} as well.`,
  untagged: (from: string) => `Taken off ${from}.`,
  deleted: (count: number) => `Deleted ${clips(count)}.`,
  shifted: (place: number, of: number) => `Now ${place} of ${of}.`,
  edge: 'It cannot go further within this topic.',
  inboxHasNoOrder: 'The inbox is sorted by time.',
  noSuchTopic: (number: number) => `There is no topic ${number}.`,
  alreadyThere: (title: string) => `Already in ${title}.`,
  noteKept: 'Note kept.',
  topicAdded: (title: string) => `Topic ${title} added.`,
  inboxNeedsTopic: 'A clip from the search goes to the inbox from its own topic.',

  // Refusals and failures
  dismiss: 'Close this message',

  // Keys
  keysTitle: 'Keys of the board',
  closeKeys: 'Close',
  keys: [
    { keys: ['↑', '↓'], does: 'Go through topics and clips' },
    { keys: ['←', '→'], does: 'Fold and unfold' },
    { keys: ['Enter'], does: 'Open or close the clip' },
    { keys: ['1', '…', '9', '0'], does: 'Move to topic 1 to 9, or 10' },
    { keys: ['Shift', '1'], does: 'Tag with topic 1 as well' },
    { keys: ['M'], does: 'Move to a topic of the list' },
    { keys: ['I'], does: 'Move to the inbox' },
    { keys: ['Alt', '↑'], does: 'Move up within the topic' },
    { keys: ['Alt', '↓'], does: 'Move down within the topic' },
    { keys: ['Space'], does: 'Select; with Shift and arrows, select several' },
    { keys: ['Ctrl', 'A'], does: 'Select the whole topic' },
    { keys: ['N'], does: 'Write a note' },
    { keys: ['Del'], does: 'Delete' },
    { keys: ['Ctrl', 'Z'], does: 'Undo' },
    { keys: ['/'], does: 'Search' },
    { keys: ['Esc'], does: 'Clear the selection, leave the search' },
    { keys: ['?'], does: 'Show these keys' },
  ],
} as const;
