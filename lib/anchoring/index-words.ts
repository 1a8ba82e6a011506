/** The words and numbers of a text in order, folded for comparison; a number is one, with its separators. */
export interface IndexedWords {
  keys: string[];
  starts: number[];
  ends: number[];
  /** Where in `keys` each word stands. */
  places: Map<string, number[]>;
}

/** Scripts without spaces go by characters. */
const word =
  /\p{Nd}+(?:[.,'’٫٬]\p{Nd}+)*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\u00AD])+/gu;

/** Reads the words of a text; small letters, soft hyphens dropped. */
export function indexWords(text: string): IndexedWords {
  const read: IndexedWords = { keys: [], starts: [], ends: [], places: new Map() };
  for (const { 0: found, index } of text.matchAll(word)) {
    const key = found.toLowerCase().replaceAll('\u00AD', '');
    const places = read.places.get(key);
    if (places) places.push(read.keys.length);
    else read.places.set(key, [read.keys.length]);
    read.keys.push(key);
    read.starts.push(index);
    read.ends.push(index + found.length);
  }
  return read;
}
