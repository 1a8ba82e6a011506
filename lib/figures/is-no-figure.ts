import { countedWord } from './counted-word';
import { isOneOf } from './is-one-of';
import { isTimeOrAge } from './is-time-or-age';
import { measureAt } from './measure-at';
import { moneyAt, moneyCode } from './money-code';
import { namesCounted } from './names-counted';
import type { NumberMention } from './number-mention';
import { otherWord } from './other-word';
import { percentAt } from './percent-at';
import { rateAt, rateBase } from './rate-at';
import type { Token } from './token';

/** Words that a number behind them only tells apart from others: "page 3", "Article 5", "fase 2". */
const numbered = isOneOf(
  /^(?:articles?|art|arts|pages?|paginas?|pp?|no|nos|nr|n|num|n°|№|ref|reference|annexe?s?|anexos?|appendix|phases?|fases?|rounds?|versions?|v|ver|resolutions?|resolucion|resoluciones|decisions?|chapters?|chapitres?|capitulos?|sections?|secciones|seccion|tables?|tableaux?|tablas?|cuadros?|figs?|figures?|graphique|graficos?|charts?|maps?|paragraphs?|paras?|paragraphes?|parrafos?|items?|points?|puntos?|goals?|sdgs?|ods|odd|targets?|indicators?|steps?|etapes?|etapas?|levels?|niveaux?|nivel|rooms?|salles?|salas?|floors?|etages?|pisos?|plantas?|buildings?|batiments?|options?|days?|weeks?|semaines?|semanas?|jours?|dias?|ipc|tel|telephones?|telefonos?|phone|fax|mobile|id|ids|isbn|issn|doi|issues?|volumes?|vol|editions?|release|releases|communique|comunicado|doc|docs|document|documents|documento|decrets?|decretos?|loi|law|ley|act|regulations?|directives?|routes?|highways?|zones?|sectors?|secteurs?|districts?|gates?|hotlines?|helplines?|dial|blocks?|lots?|questions?|q|notes?|footnotes?|lines?|lignes?|rows?|columns?|grades?|class|category|categories|categoria|ronda|rondas|objetivos?|objectifs?|camps?|sites?|covid|sars-cov|convention|protocol|boxes|box|encadre|recuadro|code|pin|passcode|zoom|extension|ext|suite|apt|po|strasse|street|rue|calle|avenue|av|windows|type|tier|magnitude?|serie|series|call|appeal|grant|contract|invoice|project|case|(?:و|ف)?(?:ال|لل|بال|ب|ل)?(?:ماده|صفحه|صفحات|رقم|مرحله|قرار|جدول|فقره|ملحق|جوله|شكل|بند|هاتف|قسم|غرفه|قاعه|طابق|مواد)|unscr|scr|res|g|the)$/,
);
const andMore = isOneOf(/^(?:,|and|et|y|e|to|or|ou|o|a|-|–|&|و|الي)$/);
const bracket = /^[[({]$/;
const vague = isOneOf(
  /^(?:of|from|to|in|by|at|was|were|is|are|had|has|en|for|on|with|as|de|des|a|au|aux|dans|pour|sur|con|por|para|son|sont|fueron|من|في)$/,
);

/**
 * Whether a number is none that anybody would quote as a figure: a reference, a code, a number of a list, an age, a time, an ordinal. Dates are told apart before.
 * @param behindPlace whether it stands right behind the name of a place
 * @param rejected the numbers before it in its sentence that are none
 */
export function isNoFigure(
  tokens: readonly Token[],
  mention: NumberMention,
  rejected: ReadonlySet<number>,
  behindPlace: boolean,
): boolean {
  const [first, before, beside] = [tokens[mention.from], tokens[mention.from - 1], tokens[mention.from - 2]];
  const [next, after] = [tokens[mention.to], tokens[mention.to + 1]];
  if (!first) return true;
  if (mention.form === 'ratio') return false;
  if (isTimeOrAge(tokens, mention) || isBaseOfRate(tokens, mention) || isOfFile(next)) return true;
  if (mention.form === 'words') return !isCountedInWords(tokens, mention);
  const digits = first.text;
  const isGrouped = /^\d{1,3}(?:[.,'’٬\u00A0\u202F\u2009 ]\d{3})+(?!\d)/.test(digits);
  const money = before !== undefined && moneyCode(before) !== null;
  if (isGlued(first, before, beside, money) || isGluedBehind(tokens, mention, next, after)) return true;
  if (/^0\d/.test(digits) || /^\d{9,}$/.test(digits) || /^\d+\.\d{4,}$/.test(digits)) return true;
  if (isChained(tokens, mention)) return true;
  if (mention.scale > 1 || money || next?.text === '‰' || percentAt(tokens, mention.to)) return false;
  if (before && /^(?:#|№|§)$/.test(before.text)) return true;
  if (next && /^[°º]$/.test(next.text)) return measureAt(tokens, mention.to) === null;
  const noun = next ? countedWord(next) : null;
  if (
    before?.text === '+' &&
    !/^\d{1,3}[.,]\d/.test(digits) &&
    !noun &&
    !/^(?:points?|puntos?|pp|pts?)$/.test(next?.fold ?? '')
  )
    return true;
  if (before && numbered.test(before.fold) && !isGrouped)
    return !(
      /^(?:the|para)$/.test(before.fold) &&
      (isThing(next) || isCountedBehind(tokens, mention.to) || isMeasured(tokens, mention.to))
    );
  if (
    /^[.°]$/.test(before?.text ?? '') &&
    /^(?:no|nos|p|pp|art|n|fig|vol|para|ref|num|tel)$/.test(beside?.fold ?? '') &&
    !isGrouped
  )
    return true;
  if (/^(?:call|dial|appelez|composez|llame|marque)$/.test(before?.fold ?? '') && !noun) return true;
  if (
    before?.text === ':' &&
    !noun &&
    /^(?:tel|telephone|phone|fax|id|isbn|ref|code|pin|no|doi)$/.test(beside?.fold ?? '')
  )
    return true;
  if (before && andMore.test(before.fold) && rejected.has(mention.from - 2) && !noun && !isGrouped)
    return !(next?.kind === 'word' && /^\p{Ll}/u.test(next.text) && !vague.test(next.fold) && !andMore.test(next.fold));
  if (behindPlace && isOfName(tokens, mention)) return true;
  if (!behindPlace && isCodeName(before, beside) && !isGrouped && !noun) return true;
  return isListNumber(tokens, mention, isGrouped) || (!behindPlace && isAlone(tokens, mention, isGrouped));
}

/** "3 MB", "36 pages": how large a document is. */
const isOfFile = (next: Token | undefined) =>
  next !== undefined &&
  (/^(?:[kmgt]i?b|kbytes?|(?:kilo|mega|giga)?bytes?|(?:kilo|mega|giga)?octets?|pages?|paginas?|صفحه|صفحات|pixels?|px|dpi)$/.test(
    next.fold,
  ) ||
    /^[KMG]o$/.test(next.text));

/** "The 15 planned wells" are so many; "the 15 and 16 June" are none. */
const isThing = (next: Token | undefined) =>
  next?.kind === 'word' && /^\p{Ll}{4,}/u.test(next.text) && !vague.test(next.fold);

/** "The 57 health facilities assessed". */
const isCountedBehind = (tokens: readonly Token[], to: number) =>
  [0, 1, 2].some((more) => {
    const words = tokens.slice(to, to + more + 1);
    return (
      words.length > more &&
      words.every(({ kind, fold }) => kind === 'word' && !vague.test(fold)) &&
      isNoun(words[more])
    );
  });
const isNoun = (token: Token | undefined) => token !== undefined && countedWord(token)?.unit != null;

const perWords = new Set(['per', '/', 'لكل', 'cada', 'pour', 'por', 'par']);

/** "35 per 1,000", "por cada 100.000 habitantes": what a rate is taken of is no number of anybody. */
function isBaseOfRate(tokens: readonly Token[], { from, to, scale }: NumberMention): boolean {
  const [first, before, beside] = [tokens[from], tokens[from - 1]?.fold ?? '', tokens[from - 2]];
  if (!perWords.has(before)) return false;
  const digits = (first?.text ?? '').replace(/\D/g, '');
  if (!(first && rateBase(first)) && !/^10+$/.test(digits) && !(digits === '1' && scale > 1)) return false;
  if (
    /^(?:per|لكل)$/.test(before) ||
    (before === '/' && beside?.kind === 'number') ||
    (before === 'cada' && beside?.fold === 'por')
  )
    return true;
  return (
    /^(?:pour|por|par)$/.test(before) &&
    (beside?.kind === 'number' || /^(?:habitant|hab|naissance|nacid|nacimiento|person-)/.test(tokens[to]?.fold ?? ''))
  );
}

/** "Une centaine de", "una decena de". */
const collective = isOneOf(
  /^(?:dizaine|douzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|decena|docena|veintena|treintena|centenar|دزينه)e?s?$/,
);

/** A number in words needs what it counts: "seven people", not "one of them". */
function isCountedInWords(tokens: readonly Token[], mention: NumberMention): boolean {
  const value = mention.value ?? 0;
  const words = tokens.slice(mention.to, mention.to + 4);
  if (measureAt(tokens, mention.to) || moneyAt(tokens, mention.to)) return value > 1;
  if (percentAt(tokens, mention.to) || /^(?:times|fois|veces)$/.test(words[0]?.fold ?? '')) return value > 0;
  const before = tokens[mention.from - 1]?.fold ?? '';
  const [next] = words;
  const isRoundly = value >= 1000 || collective.test(tokens[mention.to - 1]?.fold ?? '');
  if (next && /^(?:points?|puntos?)$/.test(next.fold)) return value > 0;
  const stop = words.findIndex(
    ({ kind, fold }) => kind !== 'word' || (vague.test(fold) && !(isRoundly && /^(?:of|de|des|d'|من)$/.test(fold))),
  );
  const phrase = stop < 0 ? words : words.slice(0, stop);
  if (
    value === 1 ||
    (/^(?:the|these|those|les|ces|los|las|estos|estas|all|both|other|two|هذه)$/.test(before) && value < 20)
  )
    return false;
  if (value >= 1000 || isOutOf(tokens, mention.to)) return true;
  const noun = phrase.map(countedWord).find((word) => word?.unit);
  if (noun || otherWord.test(next?.fold ?? '')) return true;
  return value >= 13 && phrase.length > 0;
}

/** "Twelve of the 15", "neuf des 22". */
function isOutOf(tokens: readonly Token[], at: number): boolean {
  const number = [at + 1, at + 2, at + 3].find((index) => tokens[index]?.kind === 'number');
  if (number === undefined) return false;
  const between = tokens.slice(at, number).map(({ fold }) => fold);
  return /^(?:(?:out )?of|sur|des|de|من)(?: (?:the|all|les|los|las))?$/.test(between.join(' '));
}

const isGlued = (first: Token, before: Token | undefined, beside: Token | undefined, money: boolean): boolean => {
  if (first.spaced || before === undefined || money) return false;
  if (before.kind === 'word') return !/^[وبل]$/.test(before.text);
  if (/^[-−–]$/.test(before.text)) return !before.spaced && beside?.kind === 'word';
  // "214 cases/3 deaths", "(n=388)"
  if (/^[/:=]$/.test(before.text) && (isNoun(beside) || beside?.fold === 'n')) return false;
  return /^[/_:.§#=]$/.test(before.text) && !before.spaced && beside !== undefined && beside.text !== ')';
};

/** "25th", "5G", "14:00", "3/4", "50-bed". Units and scales may be glued. */
const gluedUnit = isOneOf(/^(?:sq|pp|pts?|persons?|people|usd|eur|euros?|hhs?)$/);

function isGluedBehind(
  tokens: readonly Token[],
  { to }: NumberMention,
  next: Token | undefined,
  after: Token | undefined,
): boolean {
  if (!next || next.spaced) return false;
  if (next.kind === 'word') return !gluedUnit.test(next.fold) && measureAt(tokens, to) === null;
  if (/^[/:_=]$/.test(next.text) && !rateAt(tokens, to))
    return after !== undefined && !after.spaced && (next.text !== ':' || after.kind === 'number');
  const isHyphen = /^[-‑]$/.test(next.text) && after !== undefined && !after.spaced && after.kind === 'word' && to > 0;
  return isHyphen && !isMeasuredBehindHyphen(tokens, to);
}

/** Telephone numbers, ISBN, account numbers: three stretches of digits or more. */
function isChained(tokens: readonly Token[], { from, to }: NumberMention): boolean {
  const isLink = (token: Token | undefined) => token !== undefined && /^[-.()]$/.test(token.text) && !token.spaced;
  let [first, last, stretches] = [from, from, 1];
  while (isLink(tokens[first - 1]) && tokens[first - 2]?.kind === 'number' && tokens[first - 1]?.text === '-')
    [first, stretches] = [first - 2, stretches + 1];
  while (isLink(tokens[last + 1]) && tokens[last + 2]?.kind === 'number' && !tokens[last + 2]?.spaced)
    [last, stretches] = [last + 2, stretches + 1];
  if (stretches >= 3) return true;
  let start = from;
  while (start > from - 12 && (tokens[start - 1]?.kind === 'number' || isLink(tokens[start - 1]))) start -= 1;
  const lead = tokens[start - 1];
  return (
    isTelephone(tokens, start, to) ||
    (/^1[89]00$/.test(tokens[start]?.text ?? '') && tokens[start + 1]?.kind === 'number') ||
    (lead?.text === '+' && (tokens[start + 1]?.kind === 'number' || (start < from && tokens[to]?.kind !== 'word'))) ||
    (start < from && /^0\d/.test(tokens[start]?.text ?? ''))
  );
}

/** "ISO 9001", "CERF 2", "UNSCR 1244": a name in capitals with its number. Places and currencies are none. */
function isCodeName(before: Token | undefined, beside: Token | undefined): boolean {
  if (before?.kind !== 'word' || !/^[\p{Lu}\d-]{2,}$/u.test(before.text) || namesCounted(before)) return false;
  if (/^(?:in|en|at|au|by|par|por|:|,|\(|and|;)$/.test(beside?.fold ?? ','))
    return !/^(?:BiH|ALB|MNE|SRB|UNHCR|IOM|UNICEF|EU|UK|USA|DRC|CAR|RDC|ITA|GRC|ESP|KOS|MKD|HRV)$/.test(before.text);
  return true;
}

/** "Families remain in Jeddah 1.": which of the places of one name. */
const isOfName = (tokens: readonly Token[], { from, to }: NumberMention) =>
  /^[1-9]$/.test(tokens[from]?.text ?? '') &&
  /^(?:in|at|to|from|en|a|de)$/.test(tokens[from - 2]?.fold ?? '') &&
  /^[.,;)]?$/.test(tokens[to]?.text ?? '');

/** "1. Arrivals", "(2)", "[3]", "2 Arrivals in the Balkans". */
function isListNumber(tokens: readonly Token[], { from, to }: NumberMention, isGrouped: boolean): boolean {
  const [first, before, next] = [tokens[from], tokens[from - 1], tokens[to]];
  if (!first || isGrouped || !/^\d{1,3}(?:\.\d)?$/.test(first.text)) return false;
  const isFirst = from === 0;
  if (isFirst && next && /^[.)]$/.test(next.text) && tokens.length > 2) return true;
  if (before && bracket.test(before.text) && next && /^[\])}]$/.test(next.text)) {
    return (
      before.text === '[' ||
      tokens[from - 2] === undefined ||
      !(tokens[from - 2]?.capital ?? false) ||
      numbered.test(tokens[from - 2]?.fold ?? '')
    );
  }
  return isFirst && /^\d{1,2}$/.test(first.text) && next?.kind === 'word' && next.capital && !namesCounted(next);
}

/** What was done to as many: "injured 34", "blessant 34", "hirieron 34". */
const done = isOneOf(/^(?!during|avant|pendant|durant|devant)\p{Ll}+(?:[^e]ed|ing|ant|[ai]eron|aron)$/u);

/** A small number without anything that it counts, and without a label before it. */
function isAlone(tokens: readonly Token[], { from, to }: NumberMention, isGrouped: boolean): boolean {
  const [first, before] = [tokens[from], tokens[from - 1]];
  const isRange = tokens[to + 1]?.kind === 'number' && /^(?:[-–—]|to|a|et|y|and)$/.test(tokens[to]?.fold ?? '');
  const next = isRange ? tokens[to + 2] : tokens[to];
  if (
    (/^(?:of|sur|de|des|out)$/.test(next?.fold ?? '') && tokens[to + 1]?.kind === 'number') ||
    tokens[to + 1]?.fold === 'اصل'
  )
    return false;
  if (isGrouped || !first || measureAt(tokens, to) || isMeasuredBehindHyphen(tokens, to)) return false;
  if (
    /^(?:of|de|sur|out|من)$/.test(next?.fold ?? '') &&
    /^(?:the|these|them|those|all|of|les|ces|los|las|estos|estas)$/.test(tokens[to + 1]?.fold ?? '')
  )
    return false;
  if (next?.kind === 'word' && !vague.test(next.fold)) return isBeforeName(tokens, from, to);
  if (before && /^[:(=;]$/.test(before.text)) return false;
  if (
    before &&
    (namesCounted(before) ||
      /^(?:of|to|from|reached|totalled|total|was|were|registered|and|,|at|by|a|de|y|et|between|entre|dont|including|only|just|some|about|over|than|nearly|est|era|fue|بلغ|الي|و|–|-|→)$/.test(
        before.fold,
      ))
  ) {
    return next === undefined ? /^[a-z]*$/.test(before.fold) && Number(first.text) < 10 && before.fold !== 'to' : false;
  }
  // "killed 9 civilians and injured 34 in Kramatorsk"
  if (done.test(before?.text ?? '') || (before?.capital && tokens[from - 2]?.text === ';')) return false;
  return Number(first.text) < 100 || before?.kind !== 'word' || before.capital;
}

const isMeasured = (tokens: readonly Token[], to: number) =>
  measureAt(tokens, to) !== null || isMeasuredBehindHyphen(tokens, to);
const isMeasuredBehindHyphen = (tokens: readonly Token[], to: number) =>
  /^[-‑]$/.test(tokens[to]?.text ?? '') && measureAt(tokens, to + 1) !== null;

/** "1211 Geneva" and "2 Arrivals" are none; "33 SDG indicators" is one. */
function isBeforeName(tokens: readonly Token[], from: number, to: number): boolean {
  const [first, next, after] = [tokens[from], tokens[to], tokens[to + 1]];
  if (!first || !next?.capital || countedWord(next)) return false;
  if (/^\p{Lu}{2,}s?$/u.test(next.text)) return false;
  const isPostal = /^\d{4,5}$/.test(first.text) && !(after && countedWord(after));
  return isPostal || (Number(first.text) < 100 && !(after && countedWord(after)));
}

/** "Tel. (+593) 2 246-0330", "hotline: 116", "numéro vert 80 00 11 45": whose words stand before the first of its digits. */
function isTelephone(tokens: readonly Token[], start: number, to: number): boolean {
  let at = start - 1;
  while (/^[.:+(]$/.test(tokens[at]?.text ?? '')) at -= 1;
  const [word, beside, next] = [tokens[at]?.fold ?? '', tokens[at - 1]?.fold ?? '', tokens[to]];
  const isLine =
    /^(?:tel|telephones?|telefonos?|phone|fax|whatsapp|hotlines?|helplines?|هاتف)$/.test(word) ||
    (/^(?:verte?|gratuit[eoa]?|الساخن|المجاني)$/.test(word) && /^(?:ligne|linea|numero|الخط|الرقم)$/.test(beside));
  return isLine && !(next && countedWord(next));
}
