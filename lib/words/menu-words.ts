/** Words of the context menus and of the toolbar button. */
export const menuWords = {
  clipTo: {
    selection: 'Clip selection to',
    link: 'Clip link to',
    image: 'Clip image to',
    page: 'Clip page to',
  },
  inbox: 'Inbox',
  partOfScreen: 'Clip a part of the screen',
  importMinutes: 'Import minutes from this page',
  topic: (number: number, title: string) => `${number} ${title}`,
  /** The toolbar button after a clip by menu; the badge itself can hold only the number. */
  clippedHere: (count: number) => (count === 1 ? 'One clip from this page' : `${count} clips from this page`),
  notClipped: 'Not clipped: press to see why',
} as const;
