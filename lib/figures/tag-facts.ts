import type { FigureMeasure, FigureUnit } from '../model/figure-facts';

const persons = /^#(?:affected|population|inneed|targeted|reached|beneficiary|displaced)\b/;
const households = /\+(?:hh|households?|f_?hh)\b/;
const measures: [FigureMeasure, RegExp][] = [
  ['displaced', /\+idps?\b|^#displaced\b/],
  ['refugees', /\+refugees?\b/],
  ['returns', /\+returnees?\b/],
  ['in-need', /^#inneed\b/],
  ['reached', /^#reached\b/],
  ['population', /^#population\b/],
];

/** What an HXL 1.1 tag (hxlstandard.org) says of the numbers in its column: whether they count persons or households, and which. */
export function tagFacts(tag: string): { unit: FigureUnit | null; measure: FigureMeasure | null } {
  if (!persons.test(tag)) return { unit: null, measure: null };
  return {
    unit: households.test(tag) ? 'households' : 'persons',
    measure: measures.find(([, words]) => words.test(tag))?.[0] ?? null,
  };
}
