import type { Difference } from '../../editions/difference-of';
import type { BriefingLanguage } from '../../model/briefing';
import { pointWords } from '../../words/point-words';

/**
 * A difference with its sign, as exact as the two figures were printed: "+673", "−6.5 percentage points".
 * @param locale that of the words around it
 */
export function differenceText({ value, decimals, unit }: Difference, { locale }: { locale: string }): string {
  const number = new Intl.NumberFormat(locale, {
    signDisplay: 'always',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
    .format(value)
    // Arabic puts a mark of direction before the sign, which is not needed where a number is set apart.
    .replace(/[\u200E\u200F\u061C]/g, '')
    .replace('-', '−');
  return unit === 'points' ? pointWords[languageOf(locale)](number) : number;
}

const languages: readonly BriefingLanguage[] = ['en', 'fr', 'es', 'ar'];

function languageOf(locale: string): BriefingLanguage {
  return languages.find((language) => locale.split('-')[0] === language) ?? 'en';
}
