import type { Damage } from '../../model/damage';

const shortest = 6;
const shortestPart = 2;
/** How often a whole file is searched for two words side by side. */
const mostSearches = 500;

/**
 * Words that are two where the file has a line's end or a gap: "registeredin". The file must have both words side by side and never
 * the one, so that "into" and "without" are left alone.
 * @param file its whole text
 * @param fileWords how often it has each word
 */
export function gluedWords(text: string, file: string, fileWords: ReadonlyMap<string, number>): Damage[] {
  const found: Damage[] = [];
  let searches = 0;
  for (const match of text.matchAll(/\p{L}{6,40}/gu)) {
    const [word] = match;
    const folded = word.toLowerCase();
    if (fileWords.has(folded) || word.length < shortest) continue;
    for (let cut = shortestPart; cut <= word.length - shortestPart; cut += 1) {
      const [before, after] = [folded.slice(0, cut), folded.slice(cut)];
      if (searches >= mostSearches) return found;
      if (!fileWords.has(before) || !fileWords.has(after)) continue;
      searches += 1;
      if (!sideBySide(file, word.slice(0, cut), word.slice(cut))) continue;
      found.push({ at: match.index, length: word.length, kind: 'glued-words' });
      break;
    }
  }
  return found;
}

function sideBySide(file: string, before: string, after: string): boolean {
  for (const gap of [' ', '\n']) if (file.includes(before + gap + after)) return true;
  return false;
}
