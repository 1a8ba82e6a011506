const typedMark = 'transcribed by hand';

/** Words of the page on which a part of the screen is chosen, and of values that are typed from a picture. */
export const regionWords = {
  title: 'Picture of a part',
  from: (site: string) => `from ${site}`,
  how: 'Draw a frame around what you want, or move this one with the arrow keys.',
  keys: {
    arrows: { key: '← ↑ ↓ →', does: 'move' },
    shift: { key: 'Shift', does: 'size' },
    alt: { key: 'Alt', does: 'fine' },
  },
  frame: 'The part to take',
  frameHelp:
    'Arrow keys move it. With Shift they change its size, with Alt they go by single pixels. Enter takes it, Escape leaves.',
  size: (width: number, height: number) => `${width} × ${height} pixels`,
  sizeAt: (width: number, height: number, x: number, y: number) =>
    `${width} by ${height} pixels, ${x} from the left, ${y} from the top`,
  take: 'Take this part',
  leave: 'Leave',
  leaveUnkept:
    'What you typed of this part is not kept yet. Take the part to keep it, or leave once more to go without it.',
  enter: 'Enter',
  escape: 'Esc',

  describe: 'Keep this picture',
  preview: 'The part that you chose',
  typed: 'What does it say?',
  typedExample: '26,100',
  typedHint: 'A value read off the picture. It is marked “transcribed by hand” wherever it appears.',
  typedMark,
  /** A picture named in a line: what was typed from it comes first, and never without its mark. */
  line: (typed: string, name: string, transcribed: boolean) => {
    if (typed === '') return transcribed ? `${name} (${typedMark})` : name;
    return name === '' ? `${typed} (${typedMark})` : `${typed} (${typedMark}): ${name}`;
  },
  typedShown: 'Marked “transcribed by hand”.',
  caption: 'Caption',
  captionHint: 'What it shows, such as the title of the chart.',
  tagTo: 'Tag to',
  tagKeys: 'A number tags; while you type, Alt with the number.',
  noTopics: 'It goes to the inbox: there is no agenda to tag to yet.',
  keep: 'Keep it',
  again: 'Choose again',

  kept: 'Clipped the picture',
  keptText: 'It is kept, with the source of the page.',
  back: 'Back to the page',
  another: 'Another part',
  takenBack: 'Taken back',
  keepAgain: 'Keep it after all',
  close: 'Close',
} as const;
