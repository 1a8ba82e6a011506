/** Words of the briefing: what its reader, who has never heard of this product, finds in it. */
export const briefingWords = {
  /** The briefing's dates follow the language of its words, not that of the computer it is made on. */
  locale: 'en-GB',
  product: 'Briefing note',
  series: 'Series',
  when: 'When',
  where: 'Where',
  preparedOn: 'Prepared on',
  dateNotSet: 'Date not yet set',
  untitledMeeting: 'Untitled meeting',
  untitledTopic: 'Untitled item',
  agenda: 'Agenda',
  lineToTake: 'Line to take',
  ask: 'Proposed ask',
  note: 'Note',
  gap: 'Gap',
  sources: 'Sources',
  table: 'Table',
  noTopics: 'This meeting has no agenda items yet.',
  noSources: 'No source is cited.',
  leftOut: 'Left out of the briefing',
  method:
    'Quotations are given word for word. Dates are those that the sources state; “accessed” is the day on which the source was read.',

  weekdayAndDate: (weekday: string, date: string) => `${weekday} ${date}`,
  range: (start: string, end: string) => `${start}–${end}`,
  instant: (date: string, time: string) => `${date}, ${time}`,
  zoned: (time: string, abbreviation: string, zone: string) =>
    abbreviation === zone ? `${time} ${zone}` : `${time} ${abbreviation} (${zone})`,
  summary: (clips: number, sources: number, gaps: number) =>
    [count(clips, 'clip'), count(sources, 'source'), ...(gaps === 0 ? [] : [count(gaps, 'gap')])].join(', '),
  nothingCited: 'nothing cited',

  /** The pieces of a citation, joined by commas: "Source: UNHCR, Title, published 28 June 2018, …". */
  citation: {
    source: 'Source',
    by: 'by',
    undated: 'published',
    published: (date: string) => `published ${date}`,
    noDate: 'no date found',
    lastChanged: (date: string) => `page last changed ${date}`,
    asOf: (date: string) => `as of ${date}`,
    covering: (start: string, end: string) => (start === end ? `covering ${start}` : `covering ${start} to ${end}`),
    foundOn: 'found on',
    accessed: (dates: string) => `accessed ${dates}`,
    untitled: 'untitled page',
    licence: 'Licence',
    caveat: 'Caveat',
    citedUnder: (numbers: string[]) => `Cited under ${numbers.length === 1 ? 'item' : 'items'} ${listOf(numbers)}`,
  },

  image: {
    label: 'Image',
    credit: (credit: string) => `Credit: ${credit}`,
    noDescription: 'The page gives no description of this image.',
    missing: 'The image is no longer in the store.',
    visible: 'As the screen showed it.',
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
    lineage: (carried: string) => `${carried.charAt(0).toUpperCase()}${carried.slice(1)}, first raised `,
  },

  gaps: {
    noClip: 'Nothing is cited on this item yet.',
    onlyOld: (newest: string) => `Nothing recent: the newest evidence is of ${newest}.`,
    oneSource: (producer: string) =>
      producer === ''
        ? 'Everything on this item comes from one source.'
        : `Everything on this item comes from one source, ${producer}.`,
  },

  listOf: (parts: string[]) => listOf(parts),
} as const;

function count(number: number, noun: string): string {
  return number === 1 ? `1 ${noun}` : `${number} ${noun}s`;
}

/** "1", "1 and 2", "1, 2 and 3". */
function listOf(parts: string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
