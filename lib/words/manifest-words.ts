/** Words that the browser shows for us: in its list of extensions, its shortcuts page and on the toolbar. */
export const manifestWords = {
  name: 'Rapporteur',
  description:
    'Clip what matters for your next meeting, tag it to the agenda, and get a briefing. Nothing leaves your computer.',
  clip: 'Clip to the next meeting',
  openBoard: 'Open the agenda board beside the page',
  openDesk: 'Open the desk with the briefing',
} as const;
