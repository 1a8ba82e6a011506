/** Shorter than this, an ending may be all that a word has. */
const shortest = 4;

/**
 * A folded word without the commonest ending (plurals of English, French and Spanish) or the Arabic article, so that
 * `arrivals` meets `arrival`. Rough on purpose: it only serves to compare.
 */
export function stemWord(word: string): string {
  const bare = word.replace(/^(?:[وبفك]?ال|لل)(?=\p{Script=Arabic}{3,}$)/u, '');
  if (bare.length < shortest || !/^[a-z]+$/.test(bare)) return bare;
  if (/ies$/.test(bare)) return `${bare.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(bare)) return bare;
  return bare.replace(/[sx]$/, '');
}
