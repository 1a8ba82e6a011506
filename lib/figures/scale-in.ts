import { countedWord } from './counted-word';
import { measureAt } from './measure-at';
import { moneyCode } from './money-code';
import type { Token } from './token';

const words = (line: string, scale: number) => line.split(' ').map((word): [string, number] => [word, scale]);
const scales = new Map([
  ...words('thousand thousands millier milliers mille mil miles الف الاف x1000', 1e3),
  ...words('million millions millon millones مليون ملايين', 1e6),
  ...words('billion billions milliard milliards مليار مليارات', 1e9),
]);
const shortScales = new Map([...words('k', 1e3), ...words('m mn mln mio', 1e6), ...words('bn b md mds', 1e9)]);
const thousand = /^1[ \u00A0\u202F.,٬]?000$/;
const times = /^[x×]$/;
/** In English no number of things is told so: "million people in need". */
const singular = /^(?:thousand|million|billion)$/;
const inWord = /^(?:in|en|em)$/;
const ofWord = /^(?:of|de|d)$/;
const opens = /^[([]$/;
const closes = /^[)\]]$/;
const parts = /^[-–—,،:/]$/;

/**
 * What a heading or a caption says that its numbers are multiplied with: "(in thousands)", "US$ million", "en miles", "بالآلاف", "'000"; 1 where it says nothing.
 * Words that count something themselves are no scale: "over 1 million arrivals", "thousands stranded".
 */
export function scaleIn(tokens: readonly Token[]): number {
  const at = tokens.findIndex((_, index) => isScale(tokens, index));
  if (at < 0) return shortScaleIn(tokens);
  let scale = scaleAt(tokens[at]) ?? 1;
  // "miles de millones", "mil millones"
  for (let next = at + 1; ; next += 1) {
    if (ofWord.test(tokens[next]?.fold ?? '')) next += 1;
    const more = tokens[next]?.kind === 'word' ? scaleAt(tokens[next]) : undefined;
    if (more === undefined) return scale;
    scale *= more;
  }
}

function scaleAt(token: Token | undefined): number | undefined {
  if (token?.kind === 'number') return token.text === '000' || thousand.test(token.text) ? 1e3 : undefined;
  return token && (scales.get(token.fold) ?? scales.get(token.fold.replace(/^ب(?:ال)?/, '')));
}

function isScale(tokens: readonly Token[], at: number): boolean {
  const [last, token] = [tokens[at - 1], tokens[at]];
  if (!token || scaleAt(token) === undefined || last?.kind === 'number') return false;
  // "'000", "000s", "بالآلاف" can be nothing else.
  if (token.text === '000' || (!scales.has(token.fold) && token.kind === 'word')) return true;
  if (isBesideMoney(tokens, at)) return true;
  if (token.kind === 'number') return isScaleInDigits(tokens, at);
  const ends = endsAt(tokens, at + 1);
  if (last === undefined || parts.test(last.text)) return ends || isAllOfUnit(tokens, at);
  return inWord.test(last.fold) || (opens.test(last.text) && (ends || isUnitOf(tokens, at + 1)));
}

/** "(in 1,000)", "1000s", "× 1,000", but not "a survey in 1,000 households", "3 × 1,000". */
function isScaleInDigits(tokens: readonly Token[], at: number): boolean {
  const [before, last, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  if (last === undefined) return next === undefined;
  const ends = next === undefined || closes.test(next.text) || parts.test(next.text) || next.fold === 's';
  const isTimes = times.test(last.fold) && before?.kind !== 'number';
  return ends && (isTimes || inWord.test(last.fold) || parts.test(last.text) || opens.test(last.text));
}

function endsAt(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text;
  return text === undefined || opens.test(text) || closes.test(text) || parts.test(text);
}

/** "US$ million", "million USD", "millions of US$", "millions d’euros". */
function isBesideMoney(tokens: readonly Token[], at: number): boolean {
  const behind = ofWord.test(tokens[at + 1]?.fold ?? '') ? at + 2 : at + 1;
  const next = tokens[behind + 1];
  // "US$" is two tokens
  return isMoney(tokens[at - 1]) || isMoney(tokens[behind]) || (next?.spaced === false && isMoney(next));
}

const isMoney = (token: Token | undefined) =>
  token !== undefined &&
  (moneyCode(token) !== null || /^d['’]euros?$/i.test(token.text) || /^ال?دولار(?:ات)?$/.test(token.fold));

/** "Thousand persons", "Employment, thousands of persons": nothing is told of them, as it is in "Greece: thousands of refugees stranded". */
function isAllOfUnit(tokens: readonly Token[], at: number): boolean {
  if (!isUnitOf(tokens, at + 1)) return false;
  let from = at + 1;
  while (ofWord.test(tokens[from]?.fold ?? '') || scaleAt(tokens[from]) !== undefined) from += 1;
  if (from === at + 1 && singular.test(tokens[at]?.fold ?? '')) return true;
  return endsAt(tokens, from) || endsAt(tokens, measureAt(tokens, from)?.to ?? from + 1);
}

/** "(thousands of people)", "(million tonnes)", but not "(thousands stranded)". */
function isUnitOf(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    (ofWord.test(token.fold) ||
      scaleAt(token) !== undefined ||
      !!countedWord(token)?.unit ||
      measureAt(tokens, at) !== null)
  );
}

/** "US$ m", "EUR bn", "M€". */
function shortScaleIn(tokens: readonly Token[]): number {
  const at = tokens.findIndex(({ fold, text }, index) => {
    const [last, next] = [tokens[index - 1], tokens[index + 1]];
    return (isMoney(last) && shortScales.has(fold)) || (text === 'M' && isMoney(next));
  });
  return shortScales.get(tokens[at]?.fold ?? '') ?? 1;
}
