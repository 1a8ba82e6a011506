/** A text as it is compared: no case, no accents, no punctuation, words parted by one space. Keeps letters and digits of any script. */
export const foldWords = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
