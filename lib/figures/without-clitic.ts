/** The words of which numbers are made, as `number-lexicon.ts` has them. */
interface Words {
  units: { has(word: string): boolean };
  scales: { has(word: string): boolean };
}

/** "and", "so", "with", "for", written as one with the word behind. */
const clitic = /^[وفبل]/;

/** A number word of Arabic without the letter that is joined to it: "بألفين", "وثلاثة"; null where none is. */
export function withoutClitic(fold: string, { units, scales }: Words): string | null {
  const bare = fold.slice(1);
  const isNumber = (word: string) => units.has(word) || scales.has(word);
  return clitic.test(fold) && !isNumber(fold) && isNumber(bare) ? bare : null;
}
