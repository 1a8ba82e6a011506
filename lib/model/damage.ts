/** What is wrong with a place of a text that was taken out of a PDF. */
export type DamageKind =
  /** Signs that stand for letters which the file does not name. */
  | 'unreadable'
  /** Letters that the font draws as one are missing: "nao nal". */
  | 'lost-letters'
  /** The mark of a footnote stands in a number: "61,0121". */
  | 'glued-mark'
  /** A number seems to have lost digits: "June 218". */
  | 'cut-digits'
  /** A word is set letter by letter. */
  | 'spaced-letters'
  /** The letters of a script that runs from right to left came in the order in which they are drawn. */
  | 'reversed-letters'
  /** Two words became one where a line ended. */
  | 'glued-words';

/** A place of a text that the way out of a PDF seems to have damaged. */
export interface Damage {
  /** Index in the text that was checked. */
  at: number;
  length: number;
  kind: DamageKind;
}
