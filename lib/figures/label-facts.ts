import type { FigureFacts } from '../model/figure-facts';
import type { PartialDate } from '../model/partial-date';
import { factorOf } from './factor-of';
import type { FigureContext } from './figure-context';
import { type HeadingFacts, headingFacts } from './heading-facts';

/** What labels over a number say of it together. */
export interface LabelFacts
  extends Pick<FigureFacts, 'unit' | 'unitText' | 'what' | 'measure' | 'basis' | 'place' | 'period'> {
  asOf: PartialDate | null;
  status: FigureFacts['status'];
  /** "Refugees (in thousands)". */
  factor: number;
  /** Words that say which of the counted it is, such as "Land only". */
  narrower: string[];
}

/** "Last updated 30 July": for when the number stands, and not when it was counted. */
const updated =
  /^(?:last |latest )?(?:updated?|update)\b|^as (?:of|at)\b|^(?:dernière )?mise à jour|^(?:última )?actualiza|^(?:آخر )?تحديث|^situation (?:au|as of)/iu;
const dangling = /(?:^|\s)(?:since|from|between|until|up to|to|in|depuis|entre|desde|hasta|منذ|من)$/iu;
const longest = 300;

/**
 * Reads headings and lines over a number, the nearest last. The nearest says it, the farther ones what it leaves open; null where none of them says
 * what is counted.
 */
export function labelFacts(labels: readonly string[], told: FigureContext): LabelFacts | null {
  const texts = labels.flatMap((label) => label.slice(0, longest).split(/\s[·|•–—]\s|\n/)).map((text) => text.trim());
  const day = texts
    .filter((text) => updated.test(text))
    .map((text) => headingFacts(text, told))
    .at(-1);
  const asOf = day?.asOf ?? day?.period?.end ?? null;
  const context = asOf === null ? told : { ...told, asOf };
  const said = texts.filter((text) => text !== '' && !updated.test(text)).map((text) => headingFacts(text, context));
  const counts = said.findLastIndex(isOfWhat);
  const core = said[counts];
  if (!core) return null;
  const begin = said.findIndex(isOfWhat);
  const narrower = said.flatMap((each, index) =>
    index > begin && !isOfWhat(each) && !each.isPlace && wordsOf(each) !== '' ? [wordsOf(each)] : [],
  );
  const nearest = <T>(of: (each: HeadingFacts) => T | null) => said.map(of).findLast((value) => value !== null) ?? null;
  // "In thousands" on a line of its own says it too.
  const scale = said.findLast(({ unit }) => unit?.unit === 'number')?.unit ?? null;
  const since = said.findLast(({ basis, periodBasis }) => (basis ?? periodBasis) !== null);
  return {
    unit: core.unit?.unit ?? 'number',
    factor: factorOf(core.unit, scale),
    unitText: (isKeyed(core) ? (core.unit?.unitText ?? '') : core.unit ? wordsOf(core) : '').slice(0, 80),
    what: [wordsOf(core), ...narrower].filter(Boolean).join(' – ').slice(0, 200),
    measure: nearest(({ measure }) => measure),
    basis: since?.basis ?? since?.periodBasis ?? null,
    place: nearest(({ place }) => place || null) ?? '',
    period: since?.period ?? nearest(({ period }) => period),
    asOf: asOf ?? nearest((each) => each.asOf),
    status: nearest(({ status }) => status),
    narrower,
  };
}

const isOfWhat = ({ unit, measure, isPlace }: HeadingFacts) =>
  !isPlace && (measure !== null || (unit !== null && unit.unit !== 'number'));
/** The currency of money and the base of a rate are what such figures are compared by. */
const isKeyed = ({ unit }: HeadingFacts) => unit?.unit === 'money' || unit?.unit === 'rate';
const wordsOf = ({ words }: HeadingFacts) => words.replace(dangling, '').trim();
