import type { WrittenNumber } from '../tables/written-number';

/** A number that stands in a sentence, before it is known whether it is a figure. */
export interface NumberMention {
  /** Its tokens: the first, and the one behind its last. */
  from: number;
  to: number;
  /** Its place in the text, without its unit, with its scale. */
  at: number;
  end: number;
  form: 'digits' | 'words' | 'ratio';
  /** Of words and ratios; of digits without their scale, where they can only be read one way. */
  value: number | null;
  /** Of digits; null for words. */
  written: WrittenNumber | null;
  /** What its scale multiplies it with: 1 where it has none. */
  scale: number;
  negative: boolean;
  /** The other end of a range that it is part of. */
  rangeEnd: 'low' | 'high' | null;
}
