import type { Damage } from '../../model/damage';

/** Letters as they are drawn at the end, in the middle or at the beginning of a word, in place of the letters themselves. */
const asDrawn = /[\ufb50-\ufdff\ufe70-\ufefc]/u;
/** Letters that end a word and never begin one: at its beginning they say that it is written backwards. */
const endsOnly = /^[\u0629\u0649]\p{L}/u;
/** "The", backwards at the end. Words such as "kamilan" end so too, though few of them stand together without any article. */
const articleAtEnd = /(?<!\p{L})\p{L}{3,}\u0644\u0627$/u;
const article = /^(?:[\u0648\u0628\u0641\u0643])?(?:\u0627\u0644|\u0644\u0644)\p{L}{2,}/u;
const tellingEnds = 2;

/** Arabic words whose letters came in the order in which they are drawn, from left to right. */
export function reversedLetters(text: string): Damage[] {
  const words = [...text.matchAll(/[\p{Script=Arabic}\p{M}]{2,}/gu)].map((match) => {
    const letters = match[0].replace(/\p{M}/gu, '');
    return {
      ...{ at: match.index, length: match[0].length },
      sure: asDrawn.test(letters) || endsOnly.test(letters),
      likely: articleAtEnd.test(letters),
      sound: article.test(letters),
    };
  });
  const likely = words.filter((word) => word.likely).length;
  const sound = words.filter((word) => word.sound).length;
  const believed = words.some((word) => word.sure) || (likely >= tellingEnds && likely > sound);
  if (!believed) return [];
  return words
    .filter((word) => word.sure || word.likely)
    .map(({ at, length }) => ({ at, length, kind: 'reversed-letters' }));
}
