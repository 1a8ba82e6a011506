import type { Sensitivity } from '../model/sensitivity';
import type { Sharing } from '../model/sharing';
import { count } from './count';

/** Words for marking a clip and for choosing how its quote is shown. */
export const markingWords = {
  marking: 'Marking',
  sharing: 'Sharing',
  asBriefing: 'as the briefing',
  asBriefingMeans: 'It has the label that the whole briefing has.',
  /** What the labels of the Traffic Light Protocol mean. The labels themselves are never translated. */
  sharingMeans: {
    CLEAR: 'The public: no limit on sharing it.',
    GREEN: 'The community, not the public.',
    AMBER: 'The organisations and their clients, who need to know it.',
    'AMBER+STRICT': 'The organisations only, who need to know it.',
    RED: 'The persons in the room, nobody else.',
  } satisfies Record<Sharing, string>,
  sensitivity: 'Sensitivity',
  notMarked: 'not marked',
  notMarkedMeans: 'It counts as the briefing does.',
  /** Words of the briefing's own marking, and examples as OCHA's default information sharing protocol has them. */
  levels: { low: 'low', moderate: 'moderate', high: 'high', severe: 'severe' } satisfies Record<Sensitivity, string>,
  levelMeans: {
    low: 'Published reports, totals by district, contacts of an office.',
    moderate: 'Detailed assessments, collective sites, access constraints.',
    high: 'Contacts of aid workers, surveys of households, places of protection work.',
    severe: 'Persons in need, their cases or whereabouts: this does not belong here.',
  } satisfies Record<Sensitivity, string>,
  nonAttributable: 'Not for attribution',
  nonAttributableMeans: 'The briefing says what was said, not by whom.',
  transcribed: 'Transcribed by hand',
  transcribedMeans: 'You typed it from a picture; the briefing says so.',
  transcribedStays: 'A value that you typed from the picture stands on it; the briefing says so.',

  found: (what: string) => `It holds ${what}.`,
  foundTitle: 'Personal details found',
  foundMeans: 'Contacts of people who did not agree to be published are of high sensitivity.',
  contactsHigh: 'Personal contacts – HIGH (OCHA information sharing protocol)',
  markedFor: (label: string) =>
    `It is marked high and ${label}, and stays out of what you hand out unless you include it.`,
  markThem: (label: string) => `Mark as high and ${label}`,
  unmark: 'Not sensitive: take the marking away',
  marked: 'Marked as personal contacts',
  unmarked: 'Marking taken away',
  keepOrganisations: 'Keep organisation and function only',
  organisationsKept: 'Kept beside it: organisation and function only, sensitivity low',
  organisationsTakenBack: 'The version without persons is gone',
  details: {
    email: (n: number, inTable: boolean) =>
      `${count(n, 'e-mail address', 'e-mail addresses')}${inTable ? ' in a table' : ''}`,
    phone: (n: number, inTable: boolean) =>
      `${count(n, 'telephone number', 'telephone numbers')}${inTable ? ' in a table' : ''}`,
    name: (n: number, inTable: boolean) =>
      `${count(n, 'name', 'names')} ${inTable ? 'in a contact table' : 'of contacts'}`,
    id: (n: number, inTable: boolean) =>
      `${count(n, 'document number or date of birth', 'document numbers or dates of birth')}${inTable ? ' in a table' : ''}`,
    coordinates: (n: number, inTable: boolean) =>
      `${count(n, 'exact place', 'exact places')}${inTable ? ' in a table' : ''}`,
  },
  together: (parts: string[]) => new Intl.ListFormat('en', { style: 'long', type: 'conjunction' }).format(parts),

  quoteTitle: 'How the quote is shown',
  ways: { whole: 'As clipped', cut: 'With words cut', paraphrase: 'In your own words' },
  cutText: 'The quote as clipped',
  cutHint: 'Select words here, with the mouse or with Shift and the arrow keys, and cut them. The quote itself stays.',
  cutButton: 'Cut the selection',
  cutKey: 'Delete',
  cutNothing: 'Nothing is selected. Select the words to cut in the quote first.',
  cutAll: 'All of it is selected. Leave some words, or take the clip out of the briefing.',
  cutTooMany: 'No more can be cut. Put something back first.',
  cuts: 'What is cut',
  putBack: 'Put back',
  putBackName: (words: string) => `Put back: ${words}`,
  result: 'As the briefing shows it',
  noCuts: 'Nothing is cut yet.',
  paraphrase: 'Your own words',
  paraphraseHint: 'The briefing shows them without quotation marks, and says that the words are yours.',
  original: 'The quote as clipped',
  /** While a way is chosen and there is nothing to show in it yet. */
  until: {
    whole: 'Until then the briefing shows it as clipped.',
    cut: 'Until then the briefing shows it with words cut.',
    paraphrase: 'Until then the briefing shows it in your own words.',
  },
} as const;
