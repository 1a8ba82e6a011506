import type { MarkedSetting } from '../model/capture-draft';
import type { Direction } from '../model/direction';
import { fitsScript } from './fits-script';
import { directionOf, guessByScript, guessLanguage, languageTag } from './read-language';

const rightToLeftLetter = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;

/**
 * The language and direction of a text by its letters and words, else by the mark-up around it; `page` is the language of the page. A French sentence on an
 * Arabic page is not Arabic: too short to be plainly French, it is of no known language.
 */
export function textSetting(text: string, marked: MarkedSetting, page: string): { lang: string; dir: Direction } {
  const sample = text.slice(0, 5_000);
  const guessed = guessLanguage(sample);
  const declared = languageTag(marked.lang ?? '') || page;
  const fitting = fitsScript(sample, declared) ? declared : (guessByScript(sample) ?? '');
  const lang = guessed && !declared.toLowerCase().startsWith(guessed) ? guessed : fitting;
  return { lang, dir: marked.dir ?? direction(sample, marked.pageDir) };
}

function direction(text: string, page: Direction): Direction {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const rightToLeft = text.match(rightToLeftLetter)?.length ?? 0;
  if (letters > 0 && rightToLeft > letters / 2) return 'rtl';
  if (letters > 0 && rightToLeft === 0) return 'ltr';
  return directionOf(text) ?? page;
}
