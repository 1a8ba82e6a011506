import { isWeighted } from '../lib/figures/is-weighted';
import type { FigureFacts } from '../lib/model/figure-facts';
import { figureWords } from '../lib/words/figure-words';
import { partialDateText } from '../lib/words/partial-date-text';

/** What is shown of a figure beside its number: words of the source, and words of ours. */
export interface FigureText {
  /** "about", "over"; empty where nothing qualifies it. */
  qualifier: string;
  printed: string;
  /** "= 198,686", where what is printed may be read otherwise; "≈ 3,634" of a count with decimals; else empty. */
  value: string;
  /** What it counts, in the words of its source. */
  noun: string;
  /** What is known of it, the most important first; `foreign`: words of the source. */
  details: { text: string; foreign: boolean }[];
}

/** @param locale of the person's numbers and dates; her own when absent */
export function figureText(facts: FigureFacts, locale?: string): FigureText {
  const { names, period: periodText } = figureWords;
  const { printed, unit, unitText, what, place, period, asOf, basis, measure, status, roundedTo } = facts;
  const isPercent = unit === 'percent';
  const noun = what || (isPercent || unit === 'money' ? '' : unitText);
  const unitName = isPercent || unit === 'number' ? '' : unit === 'money' ? unitText : names.unit[unit];
  const ours = (text: string) => ({ text, foreign: false });
  const details = [
    // "irregular migrants" says more than "persons", but only the unit says that they are no households.
    ...(unitName && !noun.toLowerCase().includes(unitName) ? [ours(unitName)] : []),
    ...(measure && measure !== 'other' && !noun.toLowerCase().includes(names.measure[measure].split(' ')[0] ?? '')
      ? [ours(names.measure[measure])]
      : []),
    ...(place ? [{ text: place, foreign: true }] : []),
    ...(period ? [ours(periodText(period, locale))] : []),
    ...(asOf ? [ours(figureWords.asOf(partialDateText(asOf, locale)))] : []),
    ...(basis ? [ours(names.basis[basis])] : []),
    ...(status ? [ours(isWeighted(facts) && status === 'estimate' ? figureWords.weighted : names.status[status])] : []),
    ...(roundedTo ? [ours(figureWords.roundedTo(numberText(roundedTo, locale)))] : []),
  ];
  return {
    qualifier: facts.qualifier ? names.qualifier[facts.qualifier] : '',
    printed:
      isPercent && !/%|٪/.test(printed) ? `${printed} ${/\p{Nd}/u.test(printed) ? '%' : unitText || '%'}` : printed,
    value: valueText(facts, locale),
    noun,
    details: details.filter(({ text }) => text !== ''),
  };
}

function valueText(facts: FigureFacts, locale?: string): string {
  if (isWeighted(facts)) return figureWords.nearly(numberText(Math.round(facts.value), locale));
  return isPlain(facts, locale) ? '' : figureWords.equals(numberText(facts.value, locale));
}

/** A number as the person writes numbers. */
export function numberText(value: number, locale?: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 10 }).format(value);
}

/** Whether what is printed reads as its value to this person, so that saying it again would only be noise. */
function isPlain({ printed, value }: FigureFacts, locale?: string): boolean {
  const bare = printed.replace(/[\s%'’]/gu, '');
  return [numberText(value, locale), numberText(value, 'en'), String(value)].some(
    (text) => text.replace(/[\s']/gu, '') === bare,
  );
}
