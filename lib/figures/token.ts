/** A word, a number or a mark of a text, with its place in it. Numbers keep the signs between their digits. */
export interface Token {
  kind: 'word' | 'number' | 'mark';
  text: string;
  /** For comparison: lower case, no accents, one form for each Arabic letter, no elided article. */
  fold: string;
  at: number;
  end: number;
  /** Whether white space or the beginning stands before it. */
  spaced: boolean;
  /** Whether it begins with a capital letter. */
  capital: boolean;
  /** Part of an address, a code or a reference: never a figure. */
  code: boolean;
}
