import type { FigureMeasure, FigureUnit } from '../model/figure-facts';
import { countedWord } from './counted-word';
import { isPeopleByName } from './is-people-by-name';
import { measureAt } from './measure-at';
import { moneyAt, moneyCode } from './money-code';
import { nounPhrase } from './noun-phrase';
import type { NumberMention } from './number-mention';
import { otherWord } from './other-word';
import { percentAt } from './percent-at';
import { rateAt } from './rate-at';
import type { TextLanguage } from './text-language';
import type { Token } from './token';

/** What a number is a number of, as far as the words around it say. */
export interface UnitRead {
  unit: FigureUnit;
  unitText: string;
  /** The words that say what is counted: from where to behind where; null where none stand behind it. */
  phrase: { from: number; to: number } | null;
  measure: FigureMeasure | null;
  /** The token behind number and unit. */
  to: number;
}

/**
 * Reads the unit of a number: percent, money, a measure, or the noun behind it.
 * @param until the token at which the next number begins
 */
export function unitOf(
  tokens: readonly Token[],
  { from, to, scale, form, value }: NumberMention,
  until: number,
  language: TextLanguage,
): UnitRead {
  const [before, next, after] = [tokens[from - 1], tokens[to], tokens[to + 1]];
  const none = { phrase: null, measure: null };
  const rate = rateAt(tokens, to);
  if (rate) {
    const { phrase, per } = rate;
    const behind = nounPhrase(tokens, rate.to, until)?.to ?? rate.to;
    const unitText = wordsOf(tokens.slice(per, behind)).slice(0, 80);
    return {
      phrase,
      measure: phrase && ofPhrase(tokens, phrase, language).measure,
      unit: 'rate',
      unitText,
      to: rate.to,
    };
  }
  if (next?.text === '‰') return { ...none, unit: 'rate', unitText: '‰', to: to + 1 };
  const percent = percentAt(tokens, to);
  if (percent) {
    const isPoint = /^(?:points?|puntos?)$/.test(tokens[percent.to]?.fold ?? '');
    if (isPoint)
      return { ...none, unit: 'percentage-points', unitText: tokens[percent.to]?.text ?? '', to: percent.to + 1 };
    return {
      phrase: sharedPhrase(tokens, percent.to, until),
      measure: null,
      unit: 'percent',
      unitText: percent.text,
      to: percent.to,
    };
  }
  if (/^points?$|^puntos?$|^pp$|^نق(?:ط|اط)/.test(next?.fold ?? '')) {
    const kind = /^de$/.test(after?.fold ?? '') ? tokens[to + 2] : after;
    const isPercent =
      next?.fold === 'pp' ||
      // "3.1 %, against 2.2 % (+0.9 points)"
      (after?.kind !== 'word' && tokens.some((_, at) => at < from && percentAt(tokens, at))) ||
      /^(?:percent|pourcentage|porcentaje|porcentuales?|م[ئي]ويه)$/.test(kind?.fold ?? '');
    if (isPercent) return { ...none, unit: 'percentage-points', unitText: 'points', to: to + 1 };
  }
  if (form === 'ratio')
    return {
      phrase: sharedPhrase(tokens, to, until) ?? phraseWithin(tokens, from, to),
      measure: null,
      unit: 'ratio',
      unitText: '',
      to,
    };
  if (/^(?:times|fois|veces)$/.test(next?.fold ?? ''))
    return { ...none, unit: 'ratio', unitText: next?.text ?? '', to: to + 1 };
  // "Q" alone is a quarter, or a question
  const sign = before && (scale > 1 && before.text === 'Q' ? 'GTQ' : moneyCode(before));
  if (sign) return { ...none, unit: 'money', unitText: sign, to };
  const isOf = (scale > 1 || (form === 'words' && (value ?? 0) >= 1000)) && /^(?:of|de|d|من)$/.test(next?.fold ?? '');
  const elided = next && /^d'euros?$/.test(next.text);
  const money = elided ? { code: 'EUR', to: to + 1 } : (moneyAt(tokens, to) ?? (isOf ? moneyAt(tokens, to + 1) : null));
  if (money) return { ...none, unit: 'money', unitText: money.code, to: money.to };
  const isHyphen = next !== undefined && /^[-‑]$/.test(next.text) && !next.spaced;
  const length = measureAt(tokens, to + (isHyphen || (isOf && language !== 'en') ? 1 : 0));
  if (length && !isScale(tokens, to, length.text, scale, language)) {
    const isElided = /^d['’]/.test(tokens[length.to]?.text ?? '');
    const of = /^(?:of|de|من)$/.test(tokens[length.to]?.fold ?? '') ? length.to + 1 : isElided ? length.to : null;
    const phrase = of === null ? null : nounPhrase(tokens, of, until);
    return { phrase, measure: null, unit: 'measured', unitText: length.text, to: length.to };
  }
  const isSubject = next !== undefined && areWords.test(next.fold) && after !== undefined && isNoun(after);
  const phrase = nounPhrase(tokens, isSubject ? to + 1 : to, until);
  if (phrase && areOthers(tokens, phrase)) return { ...none, unit: 'number', unitText: '', to };
  const behind = phrase ? tokens.slice(phrase.from, phrase.to) : [];
  if (phrase && isDone(tokens[phrase.from]) && !behind.some(isNoun))
    return { ...none, unit: behind.some(isDoneToPeople) ? 'persons' : 'number', unitText: '', to };
  return phrase
    ? { ...ofPhrase(tokens, phrase, language), phrase, to: phrase.to }
    : { ...none, unit: 'number', unitText: '', to };
}

/** "Un ménage sur quatre": what is counted stands within the share. */
function phraseWithin(tokens: readonly Token[], from: number, to: number): UnitRead['phrase'] {
  const noun = tokens.findIndex((token, index) => index > from && index < to && isNoun(token));
  return noun < 0 ? null : { from: noun, to: noun + 1 };
}

/** "43 others", "9 online", "43 autres": of what was counted before. */
const areOthers = (tokens: readonly Token[], { from, to }: { from: number; to: number }) =>
  [otherWord, /^(?:online|remotely|absent)$/].some((word) => word.test(tokens[from]?.fold ?? '')) &&
  !tokens.slice(from, to).some(isNoun);

/** "4m people" are millions, and "23 miles de personas" thousands. */
const isScale = (tokens: readonly Token[], at: number, text: string, scale: number, language: TextLanguage) =>
  (text === 'm' && scale > 1 && tokens[at]?.fold === 'm') || (language === 'es' && tokens[at]?.fold === 'miles');

/** "3,100 are men": what they are says what is counted. */
const areWords = /^(?:are|were|etaient|sont|furent|eran|son|fueron)$/;
const isNoun = (token: Token) => countedWord(token)?.unit != null;
/** "6,494 expressed the intention": what was done, and not what is counted. */
const isDone = (token: Token | undefined) =>
  token !== undefined &&
  (countedWord(token) !== null ||
    /(?:ed|aron|ieron|erent)$/.test(token.fold) ||
    /^(?:a|an|the|la|le|el|un|une|una|les|los|las|each|every)$/.test(token.fold));

/** "12 killed", "17 enlevés": done to nobody but people. */
const isDoneToPeople = ({ fold }: Token) =>
  /^(?:killed|dead|injured|wounded|abducted|kidnapped|arrested|detained|hospitali[sz]ed|deported|(?:tu|bless|enlev|arret|interpell|assassin)ee?s?)$/.test(
    fold,
  );

/** The noun that the phrase turns on: the last one in English, the first one in the other languages. */
function ofPhrase(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  language: TextLanguage,
): Pick<UnitRead, 'unit' | 'unitText' | 'measure'> {
  const own = tokens.slice(from, to);
  const known = own.map(countedWord);
  const of = own.findIndex(({ fold }, index) => index > 0 && /^(?:of|from)$/.test(fold));
  const nouns = (language === 'en' && of > 0 ? known.slice(0, of) : known).filter((word) => word?.unit);
  const noun = (language === 'en' ? nouns.at(-1) : nouns[0]) ?? known.find((word) => word?.unit);
  const special = known.find((word) => word?.measure === 'unaccompanied-children');
  const measure = special?.measure ?? noun?.measure ?? null;
  const text = wordsOf(own);
  const unit =
    noun?.unit ?? (own.some((token) => isPeopleByName(token) || isDoneToPeople(token)) ? 'persons' : 'number');
  return { unit, unitText: text.slice(0, 80), measure };
}

/** Tokens as they stand, with one space where there is any. */
export function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ text, spaced }, index) => (index > 0 && spaced ? ` ${text}` : text)).join('');
}

/** "% of arrivals", "per cent des ménages": the words behind a share say of what it is one. */
function sharedPhrase(tokens: readonly Token[], at: number, until: number): UnitRead['phrase'] {
  let start = at;
  if (/^(?:of|de|des|du|del|d|من)$/.test(tokens[start]?.fold ?? '')) start += 1;
  else if (/^d['’]/.test(tokens[start]?.text ?? '')) return nounPhrase(tokens, start, until);
  while (
    /^(?:the|all|these|those|les|la|le|l|los|las|el|todos|todas|ces|total|اجمالي)$/.test(tokens[start]?.fold ?? '')
  )
    start += 1;
  return nounPhrase(tokens, start, until);
}
