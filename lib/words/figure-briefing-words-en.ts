import type { FigureFinding } from '../model/figure-check';
import type { FigureMeasure, FigureQualifier, FigureStatus, FigureUnit } from '../model/figure-facts';
import { figureCheckWords } from './figure-check-words';

/** Units that are said beside a number; persons go without saying. */
type SaidUnit = Extract<FigureUnit, 'households' | 'events' | 'applications' | 'decisions' | 'places' | 'items'>;

/** What the briefing says of figures, in English. Dates come as they are written, numbers as they are printed. */
export const figureBriefingWordsEn = {
  /** `since` is empty where no source says it. */
  cumulative: (since: string) => (since === '' ? 'cumulative' : `cumulative since ${since}`),
  bases: { period: 'within the period', stock: 'at one moment', average: 'average', change: 'change' },
  basisOpen: 'cumulative or within a period: not stated',
  /** `says` are the words of the source in quotation marks; empty where it says nothing on it. */
  reading: (what: string, says: string) =>
    says === '' ? `${what} (officer’s reading)` : `${what} (officer’s reading; source says ${says})`,
  /** What a number counts of which its source says no word. */
  counted: (measure: FigureMeasure) => figureCheckWords.en.measures[measure],
  units: {
    households: 'households',
    events: 'events, not persons',
    applications: 'applications',
    decisions: 'decisions',
    places: 'places',
    items: 'items',
  } satisfies Record<SaidUnit, string>,
  upTo: (date: string) => `to ${date}`,
  between: (start: string, end: string) => `${start} to ${end}`,
  qualified: {
    about: (number: string) => `some ${number}`,
    over: (number: string) => `more than ${number}`,
    under: (number: string) => `fewer than ${number}`,
    nearly: (number: string) => `nearly ${number}`,
    'at-least': (number: string) => `at least ${number}`,
    'at-most': (number: string) => `at most ${number}`,
  } satisfies Record<FigureQualifier, (number: string) => string>,
  roundedTo: (step: string) => `rounded to ${step}`,
  statuses: {
    provisional: 'provisional',
    estimate: 'estimate',
    confirmed: 'confirmed',
    revised: 'revised',
  } satisfies Record<FigureStatus, string>,
  /** Of a count with decimals, which is shown rounded. */
  weighted: (printed: string) => `weighted estimate, printed as ${printed}`,
  nearly: (number: string) => `≈\u00a0${number}`,
  /** Behind a number that is struck. */
  superseded: 'superseded',
  /** In the note: "In place of 666." and the citation of where that stood. */
  inPlaceOf: (number: string) => `In place of ${number}.`,
  edition: (name: string) => `edition ${name}`,
  notComparable: 'not comparable',
  /** What a row is of that tells how a series moved. */
  moved: (what: string, from: string, to: string) => `${what}: change from ${from} to ${to}`,
  checks: 'Checks of figures',
  finding: (finding: FigureFinding) => figureCheckWords.en.sentence(finding),
  chart: (what: string) => `Chart: ${what}.`,
  /** One source of a chart for those who do not see it; a value comes with its day. */
  told: (producer: string, count: number, first: string, last: string) =>
    `${producer}: ${count === 1 ? 'one figure' : `${count} figures`}${count === 1 ? `, ${first}` : `, from ${first} to ${last}`}.`,
  extremes: (lowest: string, highest: string) => `Lowest ${lowest}, highest ${highest}.`,
  valueOn: (value: string, date: string) => `${value} (${date})`,
  hollow: 'A hollow mark is superseded by a later edition.',
  unnamed: 'no producer named',
  method:
    'Changes since the last meeting are our own calculations from the two figures beside them. A superseded figure is struck, and its note names both editions.',
};

/** What every language says of figures. */
export type FigureBriefingWords = typeof figureBriefingWordsEn;
