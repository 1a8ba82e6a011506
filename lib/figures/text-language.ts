import { isArabic } from './is-arabic';
import type { Token } from './token';

/** The languages whose sentences are read. */
export type TextLanguage = 'en' | 'fr' | 'es' | 'ar';

const telling = new Map<string, TextLanguage>(
  (
    [
      ['en', 'the of and in to were was from by with had have been are their which while than for between as at'],
      [
        'fr',
        'le les des du et dans au aux sont ont ete sur qui par pour une est dont plus avec cette depuis selon ces elles ils chez leur leurs encore quelque quelques etait etaient ou ses menages personnes enfants femmes hommes',
      ],
      [
        'es',
        'el los las del y en con por para que fueron han una se al mas desde entre segun es son sus su durante uno una cada tiene tienen han ha fue personas hogares mujeres hombres ninos',
      ],
    ] as const
  ).flatMap(([language, words]) => words.split(' ').map((word): [string, TextLanguage] => [word, language])),
);

/** The language that the words are written in; `otherwise` where they do not say. */
export function textLanguage(tokens: readonly Token[], otherwise: TextLanguage): TextLanguage {
  const counts = new Map<TextLanguage, number>([[otherwise, 0.5]]);
  const add = (language: TextLanguage) => counts.set(language, (counts.get(language) ?? 0) + 1);
  for (const { kind, fold } of tokens) {
    if (kind !== 'word') continue;
    const language = isArabic(fold) ? 'ar' : telling.get(fold);
    if (language) add(language);
  }
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

/** The language that a BCP 47 tag names, as far as we read it; English for all others. */
export function languageOfTag(tag: string): TextLanguage {
  const [primary] = tag.toLowerCase().split('-');
  return primary === 'fr' || primary === 'es' || primary === 'ar' ? primary : 'en';
}
