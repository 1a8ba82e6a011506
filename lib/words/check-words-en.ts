import type { UncheckedReason, Verdict } from '../model/verification';

/** What reading a page again showed, as the briefing says it. */
export const checkWordsEn = {
  verdicts: {
    stands: 'stands',
    changed: 'changed since',
    gone: 'no longer there',
    unchecked: 'could not be checked',
  } satisfies Record<Verdict, string>,
  reasons: {
    'not-allowed': 'the site was not opened for checking',
    'led-away': 'the address led to a site that was not opened for checking',
    offline: 'there was no network',
    'no-answer': 'the page did not come',
    'too-slow': 'the page took too long',
    'tab-closed': 'its tab was closed before it was read',
    refused: 'the site answered with an error',
    challenge: 'the site asks whether the reader is human',
    'sign-in': 'the site asks the reader to sign in',
    picture: 'pictures are not compared',
    'no-text': 'no text that could be compared',
    'no-page': 'the page is not there any more',
  } satisfies Record<UncheckedReason, string>,
  because: (verdict: string, reason: string) => `${verdict} (${reason})`,
  repeats: (places: number) => `the same words stand in ${places} places`,
  was: 'When clipped',
  now: 'On the page now',
  /** Before the address of another page, to which that of the clip led. */
  ledTo: 'The address led to',
};

/** What every language says of checks. */
export type CheckWords = typeof checkWordsEn;
