import { count } from './count';

const clips = (n: number) => count(n, 'clip', 'clips');
const records = (n: number) => count(n, 'record', 'records');

/** What the person is told about the safety of her library. */
export const safetyWords = {
  title: 'Your library was looked after',
  putBack: (clipCount: number, recordCount: number) =>
    clipCount === 0
      ? `The browser had lost a part of your library. ${records(recordCount)} were put back from the second copy.`
      : `The browser had lost a part of your library. ${clips(clipCount)} ${clipCount === 1 ? 'was' : 'were'} put back from the second copy.`,
  older: (n: number) =>
    `${count(n, 'of the records that came back may not be as you left it', 'of the records that came back may not be as you left them')}: what was last done to ${n === 1 ? 'it' : 'them'} is in neither copy. A backup may have it.`,
  remade:
    'The browser could not read the files of your library any more. They were removed, and your library was made anew from the second copy, which had all of it.',
  missing: (n: number) => `${records(n)} could not be found again, neither in the store nor in the second copy.`,
  unknown: (n: number) =>
    `${count(n, 'action is', 'actions are')} in neither copy: a note, a tag, a change or a deletion may be missing. A backup may have ${n === 1 ? 'it' : 'them'}.`,
  setAside: (n: number) =>
    `${records(n)} had been damaged on the disk and ${n === 1 ? 'was' : 'were'} set aside, not deleted.`,
  seen: 'I have read this',
  lostTitle: 'A part of your library is missing',
  expected: (expected: number, found: number) =>
    found < expected
      ? `The browser handed back less than there was: expected ${clips(expected)}, found ${found.toLocaleString('en')}.`
      : 'The browser handed back something else than there was: what is missing or older is no clip, but a note, a tag, a topic, a picture or another change.',
  nothingWritten: 'Nothing is written over it until you decide.',
  goOn: 'Go on with what is here',
  goOnYes: 'Go on without what is missing',
  goOnFailed:
    'Your decision could not be noted, so everything stays as it is and nothing is written. Make room if the disk is full, or restart the browser; then decide again.',
  behind: {
    title: 'The second copy of your library is behind',
    what: 'What you clip is stored, but the copy that would bring it back after damage could not be written. Often the disk is full: make room, or restart the browser. Until then, make a backup.',
    tryAgain: 'Try again now',
    whole: 'The second copy is whole again.',
    still: 'The second copy could still not be written.',
  },
};
