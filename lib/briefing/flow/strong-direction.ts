import type { Direction } from '../../model/direction';

const scripts =
  '\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Samaritan}\\p{Script=Mandaic}' +
  '\\p{Script=Adlam}\\p{Script=Hanifi_Rohingya}\\u200F\\u061C';
const strong: Record<Direction, RegExp> = {
  rtl: new RegExp(`(?=[\\p{L}\\u200F\\u061C])[${scripts}]`, 'u'),
  ltr: new RegExp(`(?=[\\p{L}\\u200E])[^${scripts}]`, 'u'),
};

/** The direction that a character has by itself; null for digits, marks, spaces and signs. */
export function strongDirection(character: string): Direction | null {
  if (strong.ltr.test(character)) return 'ltr';
  return strong.rtl.test(character) ? 'rtl' : null;
}

/** The direction of the first character that has one, as in HTML's `dir="auto"`; null where none has. */
export function firstStrong(text: string): Direction | null {
  const ltr = strong.ltr.exec(text)?.index ?? Number.POSITIVE_INFINITY;
  const rtl = strong.rtl.exec(text)?.index ?? Number.POSITIVE_INFINITY;
  return ltr === rtl ? null : ltr < rtl ? 'ltr' : 'rtl';
}

/** Whether any character of the text goes this way. */
export function hasStrong(text: string, direction: Direction): boolean {
  return strong[direction].test(text);
}
