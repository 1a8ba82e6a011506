/** How often a text has each word, in small letters; words that a line's end parts count whole as well. */
export function wordsIn(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const joined = text.replace(/(\p{L})[-\u2010\u00ad](?=[^\S\n]*\n)\s+(?=\p{Ll})/gu, '$1');
  for (const source of joined === text ? [text] : [text, joined]) {
    for (const [word] of source.matchAll(/\p{L}+/gu)) {
      const folded = word.toLowerCase();
      counts.set(folded, (counts.get(folded) ?? 0) + 1);
    }
  }
  return counts;
}
