import { monthNumber } from '../dates/month-names';
import { foldText } from '../language/fold-text';
import { countedWord } from './counted-word';
import { isArabic } from './is-arabic';
import { isOneOf } from './is-one-of';
import { namesCounted } from './names-counted';
import { nationalityNames } from './nationality-names';
import { placeNames } from './place-names';
import type { Token } from './token';

/** A place that a sentence names. */
export interface PlaceMention {
  from: number;
  to: number;
  /** As it is written; of "Greek authorities", the country. */
  place: string;
}

const key = (words: string) => foldText(words.replaceAll('_', ' ').replaceAll('’', "'"));
const known = new Set(placeNames.trim().split(/\s+/).map(key));
const starts = new Set([...known].map((name) => name.split(' ')[0]));
const nationalities = new Map(
  nationalityNames
    .trim()
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [people = '', country = ''] = pair.split(':');
      return [key(people), country.replaceAll('_', ' ')];
    }),
);
const ofState = isOneOf(
  /^(?:costa|cote|fronteras?|frontieres?|coasts?|aguas|eaux|territorio|territoire|interior|nord|sud|norte|sur|authorities|government|police|ministry|coast|coastguard|islands?|territory|border|shores?|waters|officials|border|navy|soil|asylum|reception|ports?|puertos|harbou?rs?|airports?|aeropuertos?|aeroports?|cities|ciudades|villes|mainland|side|autorites|autoridades|cotes|iles|costas|islas)$/,
);
const inside = isOneOf(/^(?:in|at|near|across|within|inside|throughout|around|on|en|au|aux|a|dans|في|داخل|ب)$/);
const moved = isOneOf(
  /^(?:taken|brought|transferred|moved|sent|returned|back|relocated|evacuated|way|flown|deported|escorted|arrivals?|access|airlifted|refoulee?s?|expulsee?s?|evacuee?s?|transferee?s?|rapatriee?s?|trasladad[oa]s|deportad[oa]s|evacuad[oa]s)$/,
);
const notInside = isOneOf(/^(?:from|of|by|de|des|du|del|depuis|desde|من|par|por|with|avec|con|d)$/);
const glue = isOneOf(/^(?:of|and|the|de|del|la|le|les|du|des|el|los|y|et|al)$/);
const land = isOneOf(
  /^(?:region|province|canton|district|governorate|county|state|city|island|islands|camp|camps|centre|center|settlement|municipality|town|route|border|coast|departement|wilaya|departamento|provincia)$/,
);
const noPlace = isOneOf(
  /^(?:q[1-4]|h[12]|t[1-4]|un|unhcr|iom|unicef|ocha|wfp|english|french|arabic|spanish|excellence|health|education|january|total|table|figure|annex|annexe|government|ministry|monday|tuesday|wednesday|thursday|friday|saturday|sunday|covid|phase|partners|the|round|addition|usd|eur|euros?|us|ar)$/,
);
const arabicNoPlace =
  /^(?:شهر|عام|سنه|الربع|النصف|نهايه|بدايه|الفتره|المئه|الميه|المايه|حين|ظل|اطار|هذا|هذه|كل|اليوم|الاسبوع|حاجه|حاله|انتظار|المتوسط|منتصف|وقت|اثناء|الاشهر|عدد|نفس)$/;
const longestName = 6;

/** The places that a sentence names, in order; where people come from is none of them. */
export function findPlaces(tokens: readonly Token[]): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (let index = 0; index < tokens.length; ) {
    const mention = placeAt(tokens, index);
    if (mention?.place) found.push(mention);
    index = mention ? mention.to : index + 1;
  }
  return joined(tokens, found);
}

function placeAt(tokens: readonly Token[], index: number): PlaceMention | null {
  const token = tokens[index];
  if (token?.kind !== 'word' || token.code) return null;
  const arabic = isArabic(token.fold);
  if (!token.capital && !arabic) return null;
  const before = tokens[index - 1];
  const lead =
    before && glue.test(before.fold) && /^(?:the|la|le|les|el|los)$/.test(before.fold) ? tokens[index - 2] : before;
  if (nationalities.has(token.fold) || arabic) {
    const state = [1, 2, 3].some((step) => ofState.test(tokens[index + step]?.fold ?? ''));
    const country = nationalities.get(token.fold);
    if (country && state) return { from: index, to: index + 1, place: country };
  }
  const isFrom =
    (lead !== undefined && notInside.test(lead.fold) && !isOfPlace(tokens, index, lead)) || /^d['’]/.test(token.text);
  const length = knownLength(tokens, index, arabic);
  if (length > 0) {
    const isPeople = arabic && before !== undefined && countedWord(before)?.unit === 'persons';
    if (isFrom || isPeople || nationalities.has(token.fold)) return { from: index, to: index + length, place: '' };
    const more = length + landLength(tokens, index + length);
    return { from: index, to: index + more, place: written(tokens, index, index + more) };
  }
  if (arabic) return isArabicInside(tokens, index) ? arabicPlace(tokens, index) : null;
  const side = directions.test(token.fold) ? knownLength(tokens, index + 1, false) : 0;
  if (side > 0 && !isFrom)
    return { from: index, to: index + 1 + side, place: written(tokens, index, index + 1 + side) };
  const isInside =
    lead !== undefined &&
    (isOfLand(tokens, index) ||
      isThrough(tokens, index, lead) ||
      inside.test(lead.fold) ||
      (/^(?:to|vers|hacia)$/.test(lead.fold) && moved.test(tokens[tokens.indexOf(lead) - 1]?.fold ?? '')));
  if (!isInside || (isFrom && !isOfLand(tokens, index) && !isThrough(tokens, index, lead))) return null;
  const capitals = capitalLength(tokens, index);
  return capitals > 0 ? { from: index, to: index + capitals, place: written(tokens, index, index + capitals) } : null;
}

/** "Port Sudan", "Northern Iraq": with the name of a country, a name of their own. */
const directions = isOneOf(
  /^(?:port|puerto|south|north|east|west|northern|southern|eastern|western|central|upper|lower|nord|sud|est|ouest)$/,
);
const sites = isOneOf(
  /^(?:hospital|hospitales|albergues?|refugios?|shelters?|centres?|centros?|cent(?:er|re)s|camps?|campamentos?|villes?|ciudad(?:es)?|city|towns?|villages?|pueblos?|communes?|municipios?|localites?|localidad(?:es)?|zones?|zonas?|cercles?|territoires?|regions?|regiones|provinces?|provincias?|prefectures?|districts?|distritos?|departements?|departamentos?|ports?|puertos?|sites?|axes?|alentours|environs|afueras|outskirts)$/,
);

/** "région de Diffa", "centres de santé de Ménaka", "albergue de Tapachula": a name behind what lies there. */
function isOfLand(tokens: readonly Token[], index: number): boolean {
  if (!/^(?:of|de|du|del|d)$/.test(tokens[index - 1]?.fold ?? '') && !/^d['’]/.test(tokens[index]?.text ?? ''))
    return false;
  const head = /^d['’]/.test(tokens[index]?.text ?? '') ? index - 1 : index - 2;
  const isOf = /^(?:of|de)$/.test(tokens[head - 1]?.fold ?? '') && tokens[head]?.capital === false;
  return sites.test(tokens[head]?.fold ?? '') || (isOf && sites.test(tokens[head - 2]?.fold ?? ''));
}

/** "en tránsito por Necoclí": what somebody comes through is where it is counted. */
function isThrough(tokens: readonly Token[], index: number, lead: Token): boolean {
  const head = tokens[index - 2]?.fold ?? '';
  return lead.fold === 'por' && /^(?:transito|paso|pasaron|pasan|cruzaron|cruce|transitaron|via)$/.test(head);
}

/** "authorities of Serbia", "the islands of Greece"; not "nationals of Syria". */
function isOfPlace(tokens: readonly Token[], index: number, lead: Token): boolean {
  if (!/^(?:of|de|du|del|des|d)$/.test(lead.fold)) return false;
  const head = tokens[tokens.indexOf(lead) - 1]?.fold ?? '';
  return (
    index > 1 &&
    (ofState.test(head) ||
      sites.test(head) ||
      /^(?:population|poblacion|inhabitants|habitants|habitantes)$/.test(head) ||
      land.test(head) ||
      /^(?:north|south|east|west|centre|nord|sud|est|ouest|norte|sur)$/.test(head))
  );
}

function knownLength(tokens: readonly Token[], index: number, arabic: boolean): number {
  const first = tokens[index]?.fold ?? '';
  const bare = arabic && !starts.has(first) ? first.replace(/^(?:و|ب|ل|ول|وب)/, '') : first;
  if (!starts.has(bare) && !known.has(bare)) return 0;
  let name = bare;
  let length = known.has(name) ? 1 : 0;
  for (let count = 1; count < longestName; count += 1) {
    const next = tokens[index + count];
    if (next?.kind !== 'word') break;
    name = `${name} ${next.fold}`;
    if (known.has(name)) length = count + 1;
  }
  const plus = tokens[index + 1];
  return length === 1 && plus?.text === '+' && !plus.spaced ? 2 : length;
}

const landLength = (tokens: readonly Token[], index: number) =>
  land.test(tokens[index]?.fold ?? '') && !tokens[index]?.capital ? 1 : 0;

/** Names that begin with capital letters, with the small words between them. */
function capitalLength(tokens: readonly Token[], index: number): number {
  let to = index;
  for (let at = index; at < tokens.length && at < index + longestName; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.code || /\d/.test(token.text)) break;
    if (token.capital && !noPlace.test(token.fold) && (monthNumber(token.text) === null || at > index)) to = at + 1;
    else if (!(at > index && glue.test(token.fold) && !/^(?:and|y|et|the)$/.test(token.fold))) break;
  }
  if (to === index) return 0;
  to = withSecond(tokens, to);
  const isAcronym = to === index + 1 && /^\p{Lu}{2,}$/u.test(tokens[index]?.text ?? '');
  return isAcronym ? 0 : to - index + landLength(tokens, to);
}

/** "في حلب", and "إلى حلب" where people came or were brought there. */
function isArabicInside(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.fold ?? '';
  if (before !== 'الي') return /^(?:في|داخل)$/.test(before);
  return tokens
    .slice(Math.max(0, index - 6), index - 1)
    .some(({ fold }) => /^(?:وصل|عاد|عائد|عايد|نقل|دخل|نزح)/.test(fold));
}

/** "Kandahar and Helmand": one more name behind "and", where nothing is said of it. */
function withSecond(tokens: readonly Token[], to: number): number {
  const [and, name, behind] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  if (!and || !name?.capital || !/^(?:and|et|y)$/.test(and.fold) || noPlace.test(name.fold) || name.code) return to;
  if (monthNumber(name.text) !== null || /^\p{Lu}{2,}$/u.test(name.text) || namesCounted(name)) return to;
  const isDone =
    behind === undefined ||
    behind.kind === 'mark' ||
    /^(?:in|on|since|during|between|by|en|au|pendant|depuis|entre|durante|desde)$/.test(behind.fold);
  return isDone ? to + 2 : to;
}

function arabicPlace(tokens: readonly Token[], index: number): PlaceMention | null {
  const [token, next] = tokens.slice(index, index + 2);
  if (!token || arabicNoPlace.test(token.fold) || monthNumber(token.text) !== null) return null;
  const to = next?.kind === 'word' && token.fold.startsWith('ال') && next.fold.startsWith('ال') ? index + 2 : index + 1;
  return { from: index, to, place: written(tokens, index, to) };
}

/** "Greece, Italy and Spain" is one place. */
function joined(tokens: readonly Token[], mentions: readonly PlaceMention[]): PlaceMention[] {
  const result: PlaceMention[] = [];
  for (const mention of mentions) {
    const last = result.at(-1);
    const between = last ? tokens.slice(last.to, mention.from) : [];
    const isJoined =
      between.length > 0 &&
      between.length <= 3 &&
      between.every(({ fold }) => /^(?:,|and|et|y|e|the|in|en|the|la|el|le|\/)$/.test(fold));
    if (last && isJoined)
      result[result.length - 1] = { from: last.from, to: mention.to, place: written(tokens, last.from, mention.to) };
    else result.push(mention);
  }
  return result;
}

/** The words of a place as they stand, with one space where there is any. */
function written(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(
      ({ text, spaced, fold }, index) =>
        `${index > 0 && spaced ? ' ' : ''}${index === 0 && /^(?:وال|بال)/.test(fold) ? text.slice(1) : index === 0 ? text.replace(/^[ld]['’]/i, '') : text}`,
    )
    .join('')
    .slice(0, 200);
}
