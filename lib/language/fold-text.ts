/** Letters that Unicode does not take apart, and those that people write one for the other. */
const sameLetter: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  // The stretching stroke of Arabic says nothing.
  ـ: '',
};
const foldable = new RegExp(`[${Object.keys(sameLetter).join('')}]`, 'gu');

/**
 * A text for comparison only, never for showing: lower case, without accents and vowel marks, one form for each Arabic letter
 * and for each digit. `Éducation` and `education` become the same, and `١١` and `11`.
 */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(foldable, (letter) => sameLetter[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}
