import type {
  FigureBasis,
  FigureFacts,
  FigureMeasure,
  FigurePeriod,
  FigureQualifier,
  FigureStatus,
  FigureUnit,
} from '../model/figure-facts';
import { partialDateText } from './partial-date-text';

const unit: Record<FigureUnit, string> = {
  persons: 'persons',
  households: 'households',
  events: 'events',
  applications: 'applications',
  decisions: 'decisions',
  places: 'places',
  items: 'items',
  number: 'no unit',
  percent: 'per cent',
  'percentage-points': 'percentage points',
  ratio: 'ratio',
  money: 'money',
  rate: 'rate',
  measured: 'measured',
};
const measure: Record<FigureMeasure, string> = {
  arrivals: 'arrivals',
  departures: 'departures',
  returns: 'returns',
  registered: 'registered by authorities',
  detected: 'detected or apprehended',
  disembarked: 'disembarked',
  intercepted: 'intercepted or returned',
  crossings: 'crossings',
  intentions: 'intentions to apply',
  applications: 'asylum applications',
  decisions: 'decisions',
  pending: 'pending cases',
  present: 'present or stranded',
  displaced: 'displaced',
  refugees: 'refugees',
  reception: 'in reception',
  'dead-or-missing': 'dead or missing',
  children: 'children',
  'unaccompanied-children': 'unaccompanied children',
  population: 'population',
  reached: 'people reached',
  'in-need': 'people in need',
  funding: 'funding',
  other: 'something else',
};
const basis: Record<FigureBasis, string> = {
  cumulative: 'cumulative',
  period: 'in the period',
  stock: 'at one moment',
  average: 'average',
  change: 'change',
};
const qualifier: Record<FigureQualifier, string> = {
  about: 'about',
  over: 'over',
  under: 'under',
  nearly: 'nearly',
  'at-least': 'at least',
  'at-most': 'at most',
};
const status: Record<FigureStatus, string> = {
  provisional: 'provisional',
  estimate: 'estimate',
  confirmed: 'confirmed',
  revised: 'revised',
};
const figures = (count: number) => (count === 1 ? '1 figure' : `${count} figures`);

/** Words of figures: on the clip card, on the page of a clip, and on the desk. */
export const figureWords = {
  title: 'Figures',
  list: 'Figures of this clip',
  names: { unit, measure, basis, qualifier, status },

  /** A period as exact as it is stated. */
  period: ({ start, end }: FigurePeriod, locale?: string) => {
    if (start === null) return end === null ? '' : `up to ${partialDateText(end, locale)}`;
    if (end === null) return `since ${partialDateText(start, locale)}`;
    const [from, to] = [partialDateText(start, locale), partialDateText(end, locale)];
    return from === to ? from : `${from} – ${to}`;
  },
  asOf: (date: string) => `as of ${date}`,
  equals: (value: string) => `= ${value}`,
  nearly: (value: string) => `≈ ${value}`,
  weighted: 'weighted estimate',
  roundedTo: (step: string) => `rounded to ${step}`,
  transcribed: 'transcribed by hand',

  take: (what: string) => `Take ${what} as a figure`,
  takeWithParts: (what: string, parts: number) => `Take ${what} as a figure, with its ${parts} parts`,
  giveBack: (what: string) => `${what} is a figure. Give it back`,
  edit: 'Edit',
  editName: (what: string) => `Edit the figure ${what}`,
  more: (count: number) => `${count} more`,
  fewer: 'Show fewer',
  parts: 'Parts',
  asks: { value: 'which number?', basis: 'basis?', measure: 'of what?', when: 'of when?' },
  none: 'There is no figure to take here.',
  noQuestion: 'There is nothing to answer here.',

  taken: (count: number) => `${figures(count)} taken`,
  notTaken: 'Not a figure any more',
  removed: 'Figure removed',
  backAgain: 'The figure is back',
  answered: (what: string) => `Kept: ${what}`,
  edited: 'Figure changed',
  asBefore: 'Figure as it was before',

  askValue: (printed: string) => `Which number is ${printed}?`,
  askBasis: (printed: string) => `Does ${printed} count a period alone, or everything since a day?`,
  askMeasure: (printed: string) => `What does ${printed} count?`,
  basisAnswers: {
    period: (period: string) => (period ? `${period} alone` : 'A period alone'),
    'since-january': () => 'Since 1 January',
    'since-earlier': () => 'Since another day',
    stock: () => 'As on one day',
    unstated: () => 'Nobody says',
  },

  fields: {
    value: 'Value',
    unit: 'Unit',
    what: 'What it counts, in the words of the source',
    measure: 'Measure',
    basis: 'Basis',
    place: 'Place',
    start: 'From',
    end: 'To',
    asOf: 'As of',
    qualifier: 'Qualifier',
    status: 'Status',
  },
  notStated: 'not stated',
  dateHint: 'As exact as the source: 2018, 2018-06 or 2018-06-28.',
  wrong: {
    value: 'Write a number.',
    date: 'Write a date such as 2018, 2018-06 or 2018-06-28.',
    order: 'The period ends before it begins.',
  },
  asPrinted: (printed: string) => `The source prints ${printed}; that stays as it is.`,

  page: {
    emptyTitle: 'No figures yet',
    emptyText:
      'Clip a sentence or a table with numbers. The clip card proposes its figures: Alt+F takes the next one. Here they stand side by side, by indicator and source, with what does not add up on top.',
    emptyLink: 'To the briefing, and its clips',
    count: (total: number, indicators: number) =>
      `${figures(total)}, ${indicators === 1 ? '1 indicator' : `${indicators} indicators`}`,
    checks: 'Needs a look',
    nothingToLook: 'Nothing needs a look.',
    nothingChecked: 'Nothing could be checked yet: it takes parts and a total, a percentage, or a second source.',
    holding: (count: number) => (count === 1 ? '1 check holds' : `${count} checks hold`),
    notes: (count: number) => (count === 1 ? '1 thing worth knowing' : `${count} things worth knowing`),
    levels: { wrong: 'Contradiction', look: 'To look at', note: 'Note', holds: 'Holds' },
    otherTopics: 'On topics of earlier meetings',
    untitled: 'Figures of which nothing says what they count',
    indicators: 'Indicators',
    noBasis: 'basis open',
    undated: 'not dated',
    noSource: 'source not named',
    superseded: 'superseded',
    supersededBy: (date: string) => `superseded by the edition of ${date}`,
    published: (date: string) => `published ${date}`,
    clipLink: 'Clip',
    clipOf: (printed: string) => `The clip of ${printed}`,
    join: 'Join',
    part: 'Part',
    chooseSeries: (what: string) => `Choose the indicator ${what}`,
    choosePoint: (printed: string) => `Choose ${printed}`,
    chosen: 'What is chosen',
    chosenSeries: (count: number) => (count === 1 ? '1 indicator chosen' : `${count} indicators chosen`),
    chosenPoints: (count: number) => `${figures(count)} chosen`,
    joinHint: 'Choose another indicator that measures the same.',
    partHint: 'Choose the figures to part from their indicator.',
    joined: 'Joined: they are one indicator now.',
    parted: 'Parted: they are an indicator of their own now.',
    byYou: 'put together by you',
    /** What each key does, and the keys. */
    keys: {
      'to the next row': ['↑', '↓'],
      choose: ['Space'],
      'join the chosen indicators': ['J'],
      'part the chosen figures': ['P'],
      edit: ['Enter'],
      remove: ['Del'],
    },
  },
} as const;

/** What a number is called in a few words where it is taken, edited or asked about. */
export function figureName({ printed, what, unitText, unit: of }: FigureFacts): string {
  const noun = what || (of === 'percent' ? '%' : unitText);
  return noun ? `${printed} ${noun}` : printed;
}
