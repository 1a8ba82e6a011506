import { arabicPlace } from './arabic-place';
import { isArabic } from './is-arabic';
import { countryOf, knownLength } from './known-places';
import { latinPlace } from './latin-place';
import { listEnd } from './list-end';
import { counting, hosting, inside } from './place-words';
import type { Token } from './token';

/** A place that a sentence names. */
export interface PlaceMention {
  from: number;
  to: number;
  /** As it is written; of "Greek authorities", the country. */
  place: string;
}
interface Found extends PlaceMention {
  /** Only passed through: it counts where nothing else is said. */
  isWay: boolean;
  isKnown: boolean;
}

/** The places that a sentence names, in order; where people come from is none of them. */
export function findPlaces(tokens: readonly Token[]): PlaceMention[] {
  const found: Found[] = [];
  for (let index = 0; index < tokens.length; ) {
    const mention = placeAt(tokens, index);
    if (mention?.place) found.push(mention);
    index = mention ? mention.to : index + 1;
  }
  return found
    .reduce<Found[]>((kept, each) => nested(tokens, kept, each), [])
    .map(({ from, to, place }) => ({ from, to, place }));
}

function placeAt(tokens: readonly Token[], index: number): Found | null {
  const token = tokens[index];
  if (token?.kind !== 'word' || token.code) return null;
  if (isArabic(token.fold)) {
    const arabic = arabicPlace(tokens, index);
    return arabic && { ...mentionOf(tokens, index, arabic.to, arabic.isFrom) };
  }
  if (!token.capital && !/-\p{Lu}/u.test(token.text)) return null;
  const latin = latinPlace(tokens, index);
  if (!latin) return null;
  const country = countryOf(token.fold);
  if (country) return { ...mentionOf(tokens, index, latin.to, false), place: country };
  const isFrom = latin.kind === 'elsewhere';
  const isHead = latin.from === 0 || tokens[latin.from - 1]?.text === ',';
  const to = isFrom ? latin.to : listEnd(tokens, latin.to, isHead);
  return { ...mentionOf(tokens, latin.from, to, isFrom), isWay: latin.kind === 'way' };
}

function mentionOf(tokens: readonly Token[], from: number, to: number, isFrom: boolean): Found {
  return {
    from,
    to,
    place: isFrom ? '' : written(tokens, from, to),
    isWay: false,
    isKnown: knownLength(tokens, from) === to - from,
  };
}

/** Of a place within a place the narrower one, which most often stands first; of a way and where it leads, where it leads. */
function nested(tokens: readonly Token[], kept: Found[], each: Found): Found[] {
  const last = kept.at(-1);
  if (!last) return [each];
  const between = tokens.slice(last.to, each.from);
  const isFree = between.some(({ kind, text }) => kind === 'number' || /^[;:()]$/.test(text));
  if (isFree) return [...kept, each];
  if (each.isWay) return kept;
  if (last.isWay) return [...kept.slice(0, -1), each];
  // "Haiti's Artibonite and Centre departments"
  if (between.length === 0 && /['’]s$/.test(tokens[each.from - 1]?.text ?? '')) return [...kept.slice(0, -1), each];
  // "In Upper Nile State, Melut received": what does something there is the narrower one
  const isFrame = last.from <= 2 && inside.test(tokens[0]?.fold ?? '') && between.at(-1)?.text === ',';
  if (isFrame && !each.isKnown && doesSomething(tokens[each.to])) return [...kept.slice(0, -1), each];
  const isWithin =
    between.length <= 6 &&
    between.every(({ fold, text, kind }) => text === ',' || (kind === 'word' && within.test(fold)));
  if (!isWithin || between.length === 0) return [...kept, each];
  return last.isKnown && !each.isKnown ? [...kept.slice(0, -1), each] : kept;
}
const doesSomething = (token: Token | undefined) =>
  token !== undefined && (hosting.test(token.fold) || counting.test(token.fold));
const within =
  /^(?:in|of|the|de|du|del|la|le|les|l|dans|en|au|el|los|a|في|region|province|provincia|district|departement|departamento|state|estado|county|governorate|camp|settlement|town|city|village|municipio|ب?محافظه|ب?ولايه|ب?مديريه)$/;

/** The words of a place as they stand, with one space where there is any. */
function written(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text, spaced, fold }, index) => (index > 0 ? (spaced ? ' ' : '') + text : withoutPrefix(text, fold)))
    .join('')
    .replace(/['’]s$/, '')
    .slice(0, 200);
}

function withoutPrefix(text: string, fold: string): string {
  if (/^و?لل/.test(fold) && /^و?ل/.test(text)) return text.replace(/^و?لل/, 'ال');
  return /^(?:وال|بال)/.test(fold) ? text.slice(1) : text.replace(/^[ld]['’]/i, '');
}
