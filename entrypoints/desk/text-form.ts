/** How a kind of text is compared, measured and put into the journal of drafts. */
export interface TextForm<T> {
  same: (a: T, b: T) => boolean;
  /** Whether the store would take it. */
  fits: (text: T) => boolean;
  /** What it says, to be copied. */
  words: (text: T) => string;
  toLine: (text: T) => string;
  /** Null for a line that is no such text. */
  fromLine: (line: string) => T | null;
}

/** Text without any form, such as the note on a clip. */
export const plainForm: TextForm<string> = {
  same: (a, b) => a === b,
  fits: (text) => text.length <= 20_000,
  words: (text) => text,
  toLine: (text) => text,
  fromLine: (line) => line,
};
