import type { FigureFinding } from '../model/figure-check';
import type { FigureBasis, FigureMeasure } from '../model/figure-facts';

type AfterWhat = (FigureFinding & { kind: 'after-meeting' })['what'];
type Mistaken = NonNullable<(FigureFinding & { kind: 'percent-change' })['mistaken']>;

/** What is said of a check of figures. Numbers, dates and workings ("8,034 + 2,000 = 10,034") come as they are shown. */
export interface FigureCheckPhrases {
  locale: string;
  /** Stands behind what we worked out ourselves. */
  ownCalculation: string;
  partsEqual(working: string): string;
  partsRounded(working: string, total: string): string;
  partsIncomplete(working: string, total: string, rest: string): string;
  partsMore(working: string, total: string, difference: string): string;
  partsFewer(working: string, total: string, difference: string): string;
  sharesHold(working: string): string;
  sharesOff(working: string): string;
  share(part: string, whole: string, share: string): string;
  rise(before: string, after: string, size: string): string;
  fall(before: string, after: string, size: string): string;
  same(before: string, after: string): string;
  times(before: string, after: string, times: string): string;
  points(size: string): string;
  timesAs(times: string): string;
  /** Before the recomputed: "71%, as printed: 8,034 of 11,267 is 71.3%". */
  holds(printed: string, working: string): string;
  rounded(printed: string, working: string): string;
  truncated(printed: string, working: string): string;
  off(printed: string, working: string): string;
  /** `other`: what would have given the printed number. */
  mistaken: Record<Mistaken, (after: string) => string>;
  falling(producer: string, before: string, beforeAt: string, after: string, afterAt: string): string;
  fallingRevised: string;
  afterMeeting: Record<AfterWhat, (date: string, meeting: string) => string>;
  said(producer: string, value: string): string;
  nobody: string;
  disagreement(at: string, said: string, percent: string): string;
  mixedMeasures(measures: string): string;
  /** Behind it, where one of them counts events. */
  countsEvents: string;
  mixedBases(bases: string): string;
  stockAndFlow: string;
  personsAndHouseholds: string;
  moved(at: string, before: string, after: string): string;
  revised(producer: string, older: string, newer: string, moves: string): string;
  turned(from: string, to: string, before: string, after: string): string;
  totalKept(producer: string, total: string, at: string, older: string, newer: string): string;
  totalMoved(producer: string, before: string, after: string, at: string, older: string, newer: string): string;
  stale(asOf: string, days: string): string;
  basisOpen(value: string, words: string): string;
  measureOpen(value: string): string;
  periodOver(producer: string, period: string, cumulative: string, at: string): string;
  basis: Record<FigureBasis, string>;
  measure: Record<FigureMeasure, string>;
}

/** Words of the checks of figures in English. */
export const figureCheckWordsEn: FigureCheckPhrases = {
  locale: 'en-GB',
  ownCalculation: 'own calculation',
  partsEqual: (working) => `${working}, as printed.`,
  partsRounded: (working, total) => `${working}; ${total} is printed, which is the same but for rounding.`,
  partsIncomplete: (working, total, rest) => `${working}, of ${total}; where the other ${rest} belong is not said.`,
  partsMore: (working, total, difference) =>
    `The parts make more than the total: ${working}, but ${total} is printed (${difference} less).`,
  partsFewer: (working, total, difference) =>
    `The parts do not make the total: ${working}, but ${total} is printed (${difference} more).`,
  sharesHold: (working) => `${working}: the shares make 100% but for rounding.`,
  sharesOff: (working) => `The shares do not make 100%: ${working}.`,
  share: (part, whole, share) => `${part} of ${whole} is ${share}`,
  rise: (before, after, size) => `${after} against ${before} is a rise of ${size}`,
  fall: (before, after, size) => `${after} against ${before} is a fall of ${size}`,
  same: (before, after) => `${after} against ${before} is no change`,
  times: (before, after, times) => `${after} is ${times} times ${before}`,
  points: (size) => `${size} percentage points`,
  timesAs: (times) => `${times} times`,
  holds: (printed, working) => `Printed ${printed}: ${working}.`,
  rounded: (printed, working) => `Printed ${printed}, rounded: ${working}.`,
  truncated: (printed, working) => `Printed ${printed}, cut off and not rounded: ${working}.`,
  off: (printed, working) => `Printed ${printed}, but ${working}.`,
  mistaken: {
    base: (after) =>
      `The printed number is the difference as a share of ${after}, which is not what it is compared with.`,
    sign: () => 'The size is right, the direction is not.',
    points: () => 'The printed number is one of percentage points, not of percent.',
    percent: () => 'The printed number is one of percent.',
    times: () => 'To how much it came and by how much it changed were taken for one another.',
  },
  falling: (producer, before, beforeAt, after, afterAt) =>
    `A count since a day cannot fall: ${producer} has ${before} to ${beforeAt}, and ${after} to ${afterAt}.`,
  fallingRevised: 'The two stand in different editions: it may have been corrected.',
  afterMeeting: {
    period: (date, meeting) => `Its period ends ${date}, after the meeting of ${meeting}.`,
    published: (date, meeting) => `It was published ${date}, after the meeting of ${meeting}.`,
    'as-of': (date, meeting) => `It is as of ${date}, after the meeting of ${meeting}.`,
  },
  said: (producer, value) => `${producer} ${value}`,
  nobody: 'an unnamed source',
  disagreement: (at, said, percent) => `For ${at} the sources differ by ${percent}: ${said}.`,
  mixedMeasures: (measures) => `Different things are compared: ${measures}.`,
  countsEvents:
    'Detections, crossings and interceptions count events, not persons: whoever crosses several times is counted several times. These numbers cannot be added up.',
  mixedBases: (bases) => `What is compared was counted in different ways: ${bases}.`,
  stockAndFlow: 'What is there at one moment is compared with what happened over time.',
  personsAndHouseholds: 'Households are compared with persons.',
  moved: (at, before, after) => `${at} ${before} → ${after}`,
  revised: (producer, older, newer, moves) => `${producer} revised it from the edition ${older} to ${newer}: ${moves}.`,
  turned: (from, to, before, after) => `The change from ${from} to ${to} turns: ${before} before, ${after} now.`,
  totalKept: (producer, total, at, older, newer) =>
    `${producer}: what moved did not move the sum. To ${at} it is ${total} in the edition ${newer}, as in ${older}.`,
  totalMoved: (producer, before, after, at, older, newer) =>
    `${producer}: to ${at} the parts make ${after} in the edition ${newer}, against ${before} in ${older}.`,
  stale: (asOf, days) => `The newest figure is as of ${asOf}, ${days} days before the meeting.`,
  measureOpen: (value) =>
    `It is not said what ${value}, typed from a picture, counts: it can be held against no other number.`,
  basisOpen: (value, words) =>
    `It is not said whether ${value}${words === '' ? '' : ` (${words})`} counts since a day or within a period only.`,
  periodOver: (producer, period, cumulative, at) =>
    `${producer} has ${period} within a period, but only ${cumulative} since a day before it, up to ${at}: one of the two is named wrongly.`,
  basis: {
    cumulative: 'since a day',
    period: 'within a period',
    stock: 'at one moment',
    average: 'on average',
    change: 'as a change',
  },
  measure: {
    arrivals: 'arrivals',
    departures: 'departures',
    returns: 'returns',
    registered: 'registrations',
    detected: 'detections',
    disembarked: 'disembarkations',
    intercepted: 'interceptions',
    crossings: 'crossings',
    intentions: 'intentions to seek asylum',
    applications: 'applications',
    decisions: 'decisions',
    pending: 'pending cases',
    present: 'persons present',
    displaced: 'displaced persons',
    refugees: 'refugees',
    reception: 'reception places',
    'dead-or-missing': 'dead or missing',
    children: 'children',
    'unaccompanied-children': 'unaccompanied children',
    population: 'population',
    reached: 'persons reached',
    'in-need': 'persons in need',
    funding: 'funding',
    other: 'something else',
  },
};
