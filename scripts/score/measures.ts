/** What is measured, in the order of the table. `aim` is a percentage; null where there is a figure to watch and no promise. */
export const MEASURES = [
  { name: 'date', label: 'Date right', aim: 98 },
  { name: 'start-time', label: 'Start time right', aim: null },
  { name: 'end-time', label: 'End time right', aim: null },
  { name: 'participants', label: 'Participants counted within one', aim: 90 },
  { name: 'items-recall', label: 'Agenda items found (recall)', aim: 90 },
  { name: 'items-precision', label: 'Agenda items rightly so (precision)', aim: 90 },
  { name: 'links', label: 'Links on the right item', aim: 90 },
  { name: 'actions-recall', label: 'Actions found (recall)', aim: 90 },
  { name: 'actions-precision', label: 'Actions rightly so (precision)', aim: 85 },
  { name: 'owners', label: 'Owner right, of matched actions', aim: 90 },
  { name: 'due', label: 'Due date right, of matched actions', aim: null },
  { name: 'next', label: 'Next meeting right', aim: 95 },
  { name: 'refused', label: 'Non-minutes refused', aim: 100 },
  { name: 'agendas', label: 'Agendas read as agendas', aim: 100 },
  { name: 'minutes', label: 'Minutes read as minutes', aim: null },
  { name: 'split', label: 'Several meetings split or flagged', aim: 100 },
  { name: 'split-number', label: 'Number of meetings right', aim: null },
] as const satisfies readonly { name: string; label: string; aim: number | null }[];

export type MeasureName = (typeof MEASURES)[number]['name'];
