import type { Direction } from '../model/direction';
import { directionOf, guessLanguage, languageTag } from './read-language';

const rightToLeftLetter = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;

/** The language and direction of a stretch of text; `element` is where it begins, `page` the language of the page. */
export function textSetting(text: string, element: Element | null, page: string): { lang: string; dir: Direction } {
  const sample = text.slice(0, 5_000);
  const marked = languageTag(element?.closest('[lang]:not(html)')?.getAttribute('lang') ?? '');
  const guessed = guessLanguage(sample);
  const declared = marked || page;
  const lang = guessed && !declared.toLowerCase().startsWith(guessed) ? guessed : declared;
  return { lang, dir: direction(sample, element) };
}

function direction(text: string, element: Element | null): Direction {
  const near = element?.closest('[dir]:not(html, body)')?.getAttribute('dir')?.toLowerCase();
  if (near === 'rtl' || near === 'ltr') return near;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const rightToLeft = text.match(rightToLeftLetter)?.length ?? 0;
  if (letters > 0 && rightToLeft > letters / 2) return 'rtl';
  if (letters > 0 && rightToLeft === 0) return 'ltr';
  return directionOf(text) ?? (element?.ownerDocument.documentElement.dir === 'rtl' ? 'rtl' : 'ltr');
}
