import { actionWords } from './action-words';
import { boardWords } from './board-words';
import { briefingWords } from './briefing-words';
import { cardWords } from './card-words';
import { clipWords } from './clip-words';
import { commonWords } from './common-words';
import { deskWords } from './desk-words';
import { manifestWords } from './manifest-words';
import { menuWords } from './menu-words';
import { minutesWords } from './minutes-words';
import { refusalWords } from './refusal-words';

/** Everything the product says, in English. Another language is another value of the same type. */
export const words = {
  common: commonWords,
  clip: clipWords,
  actions: actionWords,
  card: cardWords,
  board: boardWords,
  desk: deskWords,
  briefing: briefingWords,
  menu: menuWords,
  minutes: minutesWords,
  refusals: refusalWords,
  manifest: manifestWords,
};
export type Words = typeof words;
