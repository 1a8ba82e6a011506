/** Words of the editor in which texts of the briefing are written. */
export const editorWords = {
  tooLong: 'Too long to be kept: shorten it',
  pasteTooLong: 'This is more than fits in: paste it in parts of less than 100,000 characters.',

  toolbar: (text: string) => `Format: ${text}`,
  tools: {
    heading: 'Heading',
    subheading: 'Subheading',
    strong: 'Bold',
    emphasis: 'Italic',
    bullets: 'Bulleted list',
    numbers: 'Numbered list',
    link: 'Link',
    reference: 'Insert clip or figure',
  },
  /** The key that does the same, after the name of a tool. */
  withKey: (name: string, key: string) => `${name} (${key})`,
  control: 'Ctrl+',
  controlMac: '⌘',
  shift: 'Shift+',
  shiftMac: '⇧',

  address: 'Address of the link',
  addressExample: 'https://…',
  addressUnsafe: 'Write an address that starts with https://, or a mailbox.',
  setLink: 'Set link',
  removeLink: 'Remove link',

  references: 'Clips and figures',
  clip: 'Clip',
  figure: 'Figure',
  /** A reference to a clip: its words and its source. */
  quoted: (words: string, title: string) => (title === '' ? `“${words}”` : `“${words}” ${title}`),
  figureIn: (printed: string, sentence: string) => `${printed}: ${sentence}`,
  clipGone: 'a clip that is no longer here',
  figureGone: (printed: string) => `${printed} (no longer there)`,
  found: (n: number) => (n === 1 ? '1 match' : `${n.toLocaleString('en')} matches`),
  noneFound: 'No clip or figure matches.',
  noReferences: 'There is no clip on the agenda, and no figure in a clip or in its minutes yet.',
  more: (n: number) => `${n.toLocaleString('en')} more: type to narrow them down.`,
};
