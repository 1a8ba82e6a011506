import type { ActionStatus } from '../model/action';
import type { Direction } from '../model/direction';
import type { Sensitivity } from '../model/sensitivity';
import { checkWordsEn } from './check-words-en';
import { figureBriefingWordsEn } from './figure-briefing-words-en';

/** Words of the briefing in English: what its reader, who has never heard of this product, finds in it. */
export const briefingWordsEn = {
  /** The briefing's dates follow the language of its words, not that of the computer it is made on. */
  locale: 'en-GB',
  dir: 'ltr' as Direction, // the other languages have the other
  product: 'Briefing note',
  series: 'Series',
  when: 'When',
  where: 'Where',
  preparedOn: 'Prepared on',
  length: 'Length',
  readingTime: (minutes: number) => `${count(minutes, 'minute', 'minutes')} to read`,
  leftOutLabel: 'Left out',
  leftOutForReaders: (clips: number) =>
    `${count(clips, 'clip is', 'clips are')} left out: not for the readers of this version`,
  ownTextLeftOut: 'What was written for the group itself is left out: it is not for the readers of this version',
  detailsBlanked: (details: number) => `${count(details, 'personal detail', 'personal details')} replaced by […]`,
  /** In the place of a clip that a text refers to and that is not in this version. */
  notInThisVersion: '[not in this version]',
  goneReference: '[no longer there]',
  sensitivityLabel: 'Sensitivity',
  sensitivity: { low: 'low', moderate: 'moderate', high: 'high', severe: 'severe' } satisfies Record<
    Sensitivity,
    string
  >,
  dateNotSet: 'Date not yet set',
  untitledMeeting: 'Untitled meeting',
  untitledTopic: 'Untitled item',
  highlights: 'Highlights',
  keyFigures: 'Key figures',
  agenda: 'Agenda',
  contents: 'Contents',
  new: 'What is new',
  figures: 'Figures',
  figureColumns: { what: 'What', before: 'Last meeting', now: 'Now', change: 'Change', source: 'Source' },
  disagreements: 'Where sources disagree',
  lineToTake: 'Line to take',
  ask: 'Proposed ask',
  note: 'Note',
  gap: 'Gap',
  annex: 'Annex',
  evidence: 'Evidence',
  evidenceNumber: (number: number) => `E${number}`,
  underItem: (number: number) => `Item ${number}`,
  sources: 'Sources',
  notes: 'Notes',
  verification: 'Verification',
  method: 'Notes on method and designations',
  table: 'Table',
  page: 'Page',
  backToText: 'Back to the text',
  noTopics: 'This meeting has no agenda items yet.',
  noSources: 'No source is cited.',
  leftOut: 'Left out of the briefing',
  noHighlights: 'No highlights were written.',
  noKeyFigures: 'No key figures were picked.',
  noLine: 'No line to take was written.',
  moreClips: (clips: number) => `${count(clips, 'more clip', 'more clips')} on this item in the full pack.`,
  wholeIn: (evidence: string) => `The whole is in the annex, ${evidence}.`,
  someRows: (shown: number, all: number) => `${written(shown)} of ${written(all)} rows.`,
  someColumns: (shown: number, all: number) => `${written(shown)} of ${written(all)} columns.`,
  imageInPack: 'The image is in the full pack.',
  tableInPack: 'The table is in the full pack.',
  transcribed: 'Transcribed by hand.',
  paraphrased: 'In our words.',
  cut: 'Shortened; […] stands for words left out.',

  methodSentences: {
    quotes: 'Quotations are given word for word; […] stands for words left out.',
    inPack: 'What is shortened here is whole in the full pack.',
    dates: 'Dates are those that the sources state; “accessed” is the day on which the source was read.',
    designations: 'Names and designations in quotations are those of the sources and imply no opinion on any status.',
    sums: 'No figure is added up across sources. What we calculated ourselves is marked “own calculation”.',
    unattributed: 'Remarks marked “not for attribution” are given without their speaker (Chatham House Rule).',
    tlp: 'TLP labels follow the Traffic Light Protocol 2.0 (first.org/tlp) and are not translated.',
  },
  notVerified: 'No source has been read again since the day on which it was accessed.',

  weekdayAndDate: (weekday: string, date: string) => `${weekday} ${date}`,
  range: (start: string, end: string) => `${start}–${end}`,
  instant: (date: string, time: string) => `${date}, ${time}`,
  zoned: (time: string, abbreviation: string, zone: string) =>
    abbreviation === zone ? `${time} ${zone}` : `${time} ${abbreviation} (${zone})`,
  summary: (clips: number, sources: number, gaps: number) =>
    [
      count(clips, 'clip', 'clips'),
      count(sources, 'source', 'sources'),
      ...(gaps === 0 ? [] : [count(gaps, 'gap', 'gaps')]),
    ].join(', '),
  nothingCited: 'nothing cited',

  /** The pieces of a citation, joined by commas: "Source: UNHCR, Title, published 28 June 2018, …". */
  citation: {
    source: 'Source',
    by: 'by',
    undated: 'published',
    published: (date: string) => `published ${date}`,
    noDate: 'no date found',
    /** In place of a year: "(IOM, n.d.)". */
    noYear: 'n.d.',
    lastChanged: (date: string) => `page last changed ${date}`,
    asOf: (date: string) => `as of ${date}`,
    covering: (start: string, end: string) => (start === end ? `covering ${start}` : `covering ${start} to ${end}`),
    foundOn: 'found on',
    accessed: (dates: string) => `accessed ${dates}`,
    read: (date: string) => `read ${date}`,
    verified: (date: string, verdict: string) => `checked ${date}: ${verdict}`,
    superseded: (date: string) => `superseded by the edition of ${date}`,
    supersedes: (date: string) => `newer edition, in place of that of ${date}`,
    /** After the first of more than two names. */
    etAl: 'et al.',
    untitled: 'untitled page',
    confidential: 'confidential',
    transcribed: 'transcribed by hand',
    embedded: (host: string) => `embedded from ${host}`,
    pageInFile: (page: string) => `p. ${page}`,
    doubtfulWording: 'wording to be checked against the document',
    notForAttribution: 'not for attribution',
    licence: 'Licence',
    caveat: 'Caveat',
    citedUnder: (numbers: string[]) => `Cited under ${numbers.length === 1 ? 'item' : 'items'} ${listOf(numbers)}`,
    minutesOf: 'Minutes of',
  },
  ownCalculation: 'own calculation',

  image: {
    label: 'Image',
    credit: (credit: string) => `Credit: ${credit}`,
    noDescription: 'The page gives no description of this image.',
    missing: 'The image is no longer in the store.',
    visible: 'As the screen showed it.',
    region: 'A part of the page, as the screen showed it.',
  },

  lastTime: {
    said: 'Last time',
    open: 'Open from last time',
    source: 'From the minutes of',
    under: ', under “',
    underEnd: '”',
    raised: 'raised',
    due: 'due',
    /** "Carried 3 times, first raised 31 May 2018." */
    lineage: (times: number) => `Carried ${times === 1 ? 'once' : `${times} times`}, first raised `,
  },

  action: {
    status: { open: 'open', ongoing: 'ongoing', done: 'done', dropped: 'dropped' } satisfies Record<
      ActionStatus,
      string
    >,
    /** For an action of everybody. */
    everybody: 'all',
    noOwner: 'no owner',
    overdue: 'overdue',
    due: (date: string) => `due ${date}`,
    carried: (times: number) => (times === 1 ? 'carried once' : `carried ${times} times`),
  },

  gaps: {
    noClip: 'Nothing is cited on this item yet.',
    onlyOld: (newest: string) => `Nothing recent: the newest evidence is of ${newest}.`,
    oneSource: (producer: string) =>
      producer === ''
        ? 'Everything on this item comes from one source.'
        : `Everything on this item comes from one source, ${producer}.`,
    /** `move`: "11,267 → 11,276"; empty where it cannot be told in a few words. `title` is empty where it may not be told. */
    changed: (title: string, move: string) =>
      `${title === '' ? 'A page' : `The page “${title}”`} has changed since it was clipped${move === '' ? '' : `: ${move}`}.`,
    gone: (title: string) => `What was clipped from ${title === '' ? 'a page' : `“${title}”`} is no longer there.`,
  },

  checks: checkWordsEn,
  ofFigures: figureBriefingWordsEn,

  changes: {
    since: 'Since the briefing of',
    nothing: 'Nothing changed.',
    added: 'Added',
    removed: 'Removed',
    moved: 'Figures that moved',
    rewritten: 'Written anew',
    items: 'Items',
    /** "11,267 → 11,940 (+673, own calculation)" */
    move: (before: string, after: string, difference: string) =>
      difference === '' ? `${before} → ${after}` : `${before} → ${after} (${difference}, own calculation)`,
  },

  /** Between the pieces of a line, and before a word that was taken apart. */
  separator: ', ',
  stop: '.',
  colon: ': ',
  quoted: (text: string) => `“${text}”`,
  listOf: (parts: string[]) => listOf(parts),
};

/** What every language of the briefing says. */
export type BriefingWords = typeof briefingWordsEn;

function count(number: number, one: string, many: string): string {
  return number === 1 ? `1 ${one}` : `${number.toLocaleString('en')} ${many}`;
}

/** "1", "1 and 2", "1, 2 and 3". */
function listOf(parts: string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** "5,120". */
function written(number: number): string {
  return number.toLocaleString('en-GB');
}
