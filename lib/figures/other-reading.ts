import { groupSignIn } from '../tables/group-sign-in';
import { type DecimalSign, decimalSignOf, numberValue, type WrittenNumber } from '../tables/written-number';
import type { TextLanguage } from './text-language';

/** What tells how a text writes its numbers. */
export interface Notation {
  /** Of the sentence. */
  language: TextLanguage;
  /** BCP 47 tag that the page gives; empty where it gives none. */
  lang: string;
  /** The sign that parts decimals in those numbers of the text that can only be read one way; null where there are none. */
  spoken: DecimalSign | null;
}

const readLanguage = /^(?:en|fr|es|ar)(?:-|$)/i;

/**
 * The number with decimals that digits read as thousands may mean as well: 198.686 in a French sentence, where neither the language nor the other numbers of the
 * text tell that a point parts thousands. Null where they can be read one way, as 636,426 in English can.
 */
export function otherReading(written: WrittenNumber, { language, lang, spoken }: Notation): number | null {
  const [sign] = written.separators;
  if (decimalSignOf(written) !== 'either' || (sign !== '.' && sign !== ',')) return null;
  if (spoken !== null && spoken !== sign) return null;
  // A page may speak a language that we read no sentences of; its own tag then says more than what our words make of it.
  const tags = lang === '' || lang.toLowerCase().startsWith(language) ? [lang || language] : [language];
  if (lang !== '' && !readLanguage.test(lang)) tags.push(lang);
  if (spoken === null && tags.some((tag) => groupSignIn(tag) === sign)) return null;
  return numberValue(written, sign);
}
