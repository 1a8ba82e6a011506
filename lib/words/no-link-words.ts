import { frameWords } from './frame-words';

/** Why a clip has no link to its very words. */
export const noLinkWords = {
  frame: frameWords.noLink,
  file: 'No link leads to these words: the page of the file on which they stand is not known.',
  page: 'No link leads to exactly these words: they are found by what they say.',
} as const;
