import { monthNumber } from '../dates/month-names';
import { countedWord } from './counted-word';
import { foldAt } from './fold-at';
import { isArabic } from './is-arabic';
import { knownLength } from './known-places';
import { arabicHead, arabicHosting, arabicNoPlace, arabicPeople, arabicType } from './place-words';
import type { Token } from './token';

const isArabicWord = (token: Token | undefined) => token?.kind === 'word' && isArabic(token.fold);
const behindName = /^(?:[،,.:;؛()]|في|خلال|منذ|بين|حتي|يوم|من|الي|علي|بسبب|جراء|عبر|و?ب\S+)$/;

/** How many words from here on are a place in an Arabic sentence, and whether it is only where people come from; null where they are none. */
export function arabicPlace(tokens: readonly Token[], index: number): { to: number; isFrom: boolean } | null {
  if (!isArabicWord(tokens[index])) return null;
  const before = foldAt(tokens, index - 1);
  const length = knownLength(tokens, index);
  const lead = arabicType.test(before) ? foldAt(tokens, index - 2) : before;
  const isFrom = /^و?من$/.test(lead);
  if (length > 0) {
    const people = tokens[index - 1];
    const isPeople = people !== undefined && countedWord(people)?.unit === 'persons';
    return { to: index + length, isFrom: isFrom || isPeople };
  }
  const isNamed =
    arabicType.test(before) ||
    /^(?:في|وفي|داخل|قباله|قرب|نحو)$/.test(before) ||
    arabicHosting.test(before) ||
    (/^(?:الي|والي)$/.test(before) && hasMoved(tokens, index)) ||
    (before === 'عبر' && arabicType.test(foldAt(tokens, index))) ||
    isLabel(tokens, index);
  if (!isNamed || arabicType.test(foldAt(tokens, index)) || !isName(tokens[index])) return null;
  return { to: withMore(tokens, nameEnd(tokens, index)), isFrom };
}

const hasMoved = (tokens: readonly Token[], index: number) =>
  tokens
    .slice(Math.max(0, index - 16), index - 1)
    .some((each) => /^و?(?:ي|ت)?(?:وصل|عاد|عايد|عود|نقل|دخل|نزح|نازح|وافد|عبر|ارسل|ارسال|لجا|فر)/.test(each.fold));

function isName(token: Token | undefined): boolean {
  if (!token || !isArabicWord(token) || arabicNoPlace.test(token.fold) || monthNumber(token.text) !== null)
    return false;
  return countedWord(token) === null && !arabicPeople.test(token.fold) && !/(?<!ال.*)(?:يه|يات|ات)$/.test(token.fold);
}

function nameEnd(tokens: readonly Token[], index: number): number {
  const [token, next] = tokens.slice(index, index + 2);
  if (!token || next?.kind !== 'word' || arabicNoPlace.test(next.fold) || countedWord(next)) return index + 1;
  const isTwo = arabicHead.test(token.fold) || (token.fold.startsWith('ال') && next.fold.startsWith('ال'));
  return isTwo ? index + 2 : index + 1;
}

/** "تعز ولحج والحديدة": more names behind the first. */
function withMore(tokens: readonly Token[], end: number): number {
  let to = end;
  for (;;) {
    const at = /^[،,]$/.test(foldAt(tokens, to)) ? to + 1 : to;
    const token = tokens[at];
    const rest = token && { ...token, fold: token.fold.slice(1) };
    if (!token?.fold.startsWith('و') || token.fold.length < 4 || !isName(token) || !isName(rest)) return to;
    const next = nameEnd(tokens, at);
    if (next < tokens.length && !behindName.test(foldAt(tokens, next)) && !/^و/.test(foldAt(tokens, next))) return to;
    to = next;
  }
}

/** "الرقة: 2,140 أسرة", "حلب (120)"; in a row also "طبرق 1,120". */
function isLabel(tokens: readonly Token[], index: number): boolean {
  const isHead = index === 0 || /^[;؛،,:–—|•()-]$/.test(foldAt(tokens, index - 1));
  const end = nameEnd(tokens, index);
  const [sign, number] = [tokens[end], tokens[end + 1]];
  if (isHead && sign?.kind === 'number') return isRow(tokens, index - 1) || isRow(tokens, end + 1);
  return isHead && /^[:(]$/.test(sign?.text ?? '') && number?.kind === 'number';
}

/** "درنة 1,860؛ البيضاء 745": a sign between a number and the next name with its own. */
const isRow = (tokens: readonly Token[], at: number) =>
  /^[؛;،|]$/.test(foldAt(tokens, at)) &&
  tokens[at - 1]?.kind === 'number' &&
  tokens.slice(at + 2, at + 4).some(({ kind }) => kind === 'number');
