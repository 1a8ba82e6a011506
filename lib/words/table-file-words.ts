/** Words of a clipped table that leaves as a file or over the clipboard. */
export const tableFileWords = {
  column: (number: number) => `Column ${number}`,
  group: 'Group',
  notes: 'Notes',
  source: 'Source',
  noted: (label: string, text: string) => `${label}: ${text}`,
  published: (date: string) => `published ${date}`,
  clipped: (day: string) => `clipped ${day}`,
};

/** The same words in another language are another value of this type. */
export type TableFileWords = typeof tableFileWords;
