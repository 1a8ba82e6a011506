import { pageBreak } from './locate-selection';

const least = 4;
/** How many of the selected words a page must have. */
const share = 0.6;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/**
 * The page that has nearly all words of a selection, in whichever order and direction its letters are. Readers of PDF files disagree on both where
 * a script runs from right to left, so that nothing else can be compared there. Its numbers must all be there.
 * @returns empty where no page has them, or where the selection is in another script
 */
export function pagesWithWords(selection: string, text: string): number[] {
  const wanted = wordsOf(selection);
  if (!rightToLeft.test(selection) || wanted.size < least) return [];
  return text.split(pageBreak).flatMap((page, index) => {
    const there = wordsOf(page);
    const found = [...wanted].filter((word) => there.has(word));
    const numbers = [...wanted].every((word) => !/\p{Nd}/u.test(word) || there.has(word));
    return numbers && found.length >= wanted.size * share ? [index + 1] : [];
  });
}

/** Each word by its letters alone, whatever their order: letters that are drawn as one come apart in another order. */
function wordsOf(text: string): Set<string> {
  const words = text.normalize('NFKC').match(/[\p{L}\p{M}]+|\p{Nd}[\p{Nd}.,]*/gu) ?? [];
  return new Set(
    words.map((word) =>
      /\p{Nd}/u.test(word) ? word.replace(/(?<![.,])[.,]+$/, '') : [...word.replace(/\p{M}/gu, '')].sort().join(''),
    ),
  );
}
