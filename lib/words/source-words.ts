/** Words with which the card asks about a source, and shows all that is known of it. */
export const sourceWords = {
  /** What the page disagrees with itself about. */
  asks: {
    title: 'The page has more than one title. Which is right?',
    producer: 'The page names different authors. Which is right?',
    published: 'The page gives different days of publication. Which is right?',
  },
  asksOther: (field: string) => `The page disagrees with itself on “${field}”. Which is right?`,
  cited: 'cited now',
  neither: 'Neither …',
  none: 'None of these …',

  /** On the desk, beside the way to change it. */
  doubtful: 'The page disagrees with itself here.',

  notStated: 'not stated',
  accessed: 'Accessed',
  file: (label: string, format: string) => (format ? `${label} (${format})` : label),
  periodHint: 'Two dates, as exact as the source: 2018-01 to 2018-06.',
  periodWrong: 'Write two dates, such as 2018-01 to 2018-06.',
} as const;
