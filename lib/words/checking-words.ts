import type { CheckState } from '../model/check-state';
import type { UncheckedReason, Verdict } from '../model/verification';
import { count } from './count';

/** Words of "Show me" and "Still true?". */
export const checkingWords = {
  showing: 'Opening the page …',
  /** What came of showing a clip on its page. */
  shown: {
    marked: 'The words stand there, and are marked.',
    approximate: 'The page has changed: what stands in the place of the words now is marked.',
    absent: 'The words are not on the page any more.',
    opened: 'The page is open.',
    wordless: 'The page is open. There is no text on it that could be looked for.',
    'at-page': 'The file is open at the page of the clip. Nothing can be marked in the browser’s viewer.',
    silent: 'The page did not come, or shows an error.',
  },
  byBrowser: 'The browser marks the words, if they still stand as they were clipped.',
  allowToLook: (host: string) => `To have Rapporteur look for them where the page has moved, allow it to read ${host}.`,
  allowAndLook: 'Allow and look',
  denied: (host: string) => `You did not allow reading ${host}. The page is open all the same.`,
  unanswered: 'Rapporteur did not answer. Try again.',
  badge: { marked: '✓', approximate: '≈', absent: '✗', opened: '', wordless: '', 'at-page': '', silent: '!' },

  verdict: {
    stands: 'Stands',
    changed: 'Changed',
    gone: 'Gone',
    unchecked: 'Could not be checked',
  } satisfies Record<Verdict, string>,
  verdictText: {
    stands: 'The page still says so.',
    changed: 'The page says something else in this place now.',
    gone: 'The words are not on the page any more.',
    unchecked: '',
  } satisfies Record<Verdict, string>,
  reason: {
    'not-allowed':
      'Rapporteur may not read this site. Allow it, or open the page and press the button of Rapporteur there.',
    'led-away':
      'Its address leads to another site by now, which Rapporteur may not read. Open the page, and press the button of Rapporteur there.',
    offline: 'The browser is offline. Check again when there is a network.',
    'no-answer': 'The page did not come. The site may be down, or its address is not known any more.',
    'too-slow': 'The page took too long. Check again, or open it yourself.',
    'tab-closed': 'The tab in which it was read was closed. Check again.',
    refused: 'The site answered with an error that says nothing of the page. Check again later, or open it yourself.',
    challenge:
      'The site asks whether you are human. Open the page, answer it, and press the button of Rapporteur there.',
    'sign-in': 'The site asks you to sign in. Open the page, sign in, and press the button of Rapporteur there.',
    picture: 'It is a picture, which cannot be compared. Open the page and look yourself.',
    'no-text': 'There is no text on the page that could be compared.',
    'no-page': 'The site says that the page is not there any more.',
  } satisfies Record<UncheckedReason, string>,
  repeats: (places: number) =>
    `The same words stand in ${places} places of the page: which of them was clipped is not sure.`,
  checkedAt: (moment: string) => `Checked ${moment} on`,
  /** Before the address that was read, where the clip's own led to another page. */
  ledTo: 'The address of the clip led to another page:',
  was: 'When clipped',
  now: 'On the page now',
  removed: 'removed:',
  added: 'added:',

  title: 'Still true?',
  check: 'Check',
  checkAgain: 'Check again',
  neverChecked: 'Not checked since it was clipped.',
  notCheckable: 'A page or a link as such states nothing that could be compared.',
  needsAllowing: (host: string) =>
    `Rapporteur reads the page again in a tab of its own and closes it. For that, allow it to read ${host}; or open the page and press the button of Rapporteur there.`,
  allow: (host: string) => `Allow ${host}`,
  withdraw: (host: string) => `Withdraw ${host}`,
  allowed: 'allowed',
  notAllowed: 'not allowed yet',
  notGiven: (host: string) =>
    `You did not allow reading ${host}. Its clips stay unchecked, unless you open their pages and press the button of Rapporteur there.`,
  otherRunning: 'Another check is under way. ',
  seeOther: 'See how far it is',
  lead: 'Rapporteur opens each page in a tab behind this one, looks for what you clipped, and closes it again. It reads only the sites that you allow, and only when you press Check.',
  sites: 'Sites',
  clips: (n: number) => count(n, 'clip', 'clips'),
  nothing: 'Nothing to check',
  nothingText: 'There is no excerpt, table or picture in this briefing yet. Clip some, and come back.',
  leftOut: (n: number) =>
    `${count(n, 'page or link is', 'pages and links are')} not checked: as such they state nothing that could be compared.`,
  noneAllowed: 'No site is allowed yet. Allow those that you want to have read.',
  start: (n: number) => `Check ${count(n, 'clip', 'clips')}`,
  cancel: 'Cancel',
  progress: (done: number, all: number) => `${done} of ${all}`,
  reading: (hosts: string[]) => (hosts.length === 0 ? '' : `Reading ${hosts.join(' and ')}`),
  ended: {
    running: '',
    done: 'The check is done.',
    cancelled: 'You ended the check. What was found till then is kept.',
    interrupted: 'The browser ended the check. What was found till then is kept; check again for the rest.',
    failed: 'The results could not be stored. Check again.',
  } satisfies Record<CheckState['status'], string>,
  summary: (counts: Record<Verdict, number>, left: number) =>
    [
      ...(counts.stands ? [`${counts.stands} ${counts.stands === 1 ? 'stands' : 'stand'}`] : []),
      ...(counts.changed ? [`${counts.changed} changed`] : []),
      ...(counts.gone ? [`${counts.gone} gone`] : []),
      ...(counts.unchecked ? [`${counts.unchecked} could not be checked`] : []),
      ...(left ? [`${left} not reached`] : []),
    ].join(', '),
  results: 'Results',
  back: 'To the briefing',

  /** On the clip card. */
  checkingHere: 'Looking for them …',
  nothingHere: 'None of them has words that could be looked for.',
  showAtDesk: 'See at the desk',
} as const;
