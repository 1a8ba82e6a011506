import { countedWord } from './counted-word';
import { countryOf, knownLength } from './known-places';
import { listEnd } from './list-end';
import { type NameRun, nameRun } from './name-run';
import { namesCounted } from './names-counted';
import {
  abstractEnd,
  auxiliary,
  counting,
  hosting,
  inside,
  moving,
  noName,
  notInside,
  passing,
  peoples,
  siteWord,
  through,
  typeModifier,
  typeWord,
} from './place-words';
import type { Token } from './token';

/** What the words around a name make of it: where something is, only the way there, or where it is not. */
export type NameKind = 'inside' | 'way' | 'elsewhere';
export interface LatinPlace extends NameRun {
  kind: NameKind;
}

const article = /^(?:the|la|le|les|el|los|las|l)$/;
const fold = (tokens: readonly Token[], at: number) => tokens[at]?.fold ?? '';
const opensClause = /^[;,:(–—|•·/]$|^(?:and|et|y|e|while|whereas|but|tandis|mientras|by|par|por)$/;

/** The place that a name in Latin letters is, judged by the words around it; null where nothing says that it is one. */
export function latinPlace(tokens: readonly Token[], index: number): LatinPlace | null {
  const token = tokens[index];
  if (!token) return null;
  if (countryOf(token.fold)) return ofState(tokens, index);
  const length = knownLength(tokens, index);
  if (length > 0) {
    const to = index + length;
    const from = withDirection(tokens, index);
    const kind = leadOf(tokens, from) ?? 'inside';
    return { from, to: routeEnd(tokens, to), kind };
  }
  const run = nameRun(tokens, index);
  if (!run) return null;
  const kind = kindOf(tokens, index, run);
  // "Kaya et Djibo ont reçu", "Basra, Najaf and Duhok: 1,105": what is said of all is said of the first
  const to = kind === null ? listEnd(tokens, run.to, true) : run.to;
  if (kind === null)
    return to > run.to && !isNoName(tokens, run) && isNamed(tokens, { ...run, to })
      ? { ...run, to, kind: 'inside' }
      : null;
  if (kind === 'elsewhere') return { ...run, kind };
  return { from: withDirection(tokens, run.from), to: routeEnd(tokens, run.to), kind };
}

/** "Greek authorities", "the Libyan coast": the country. */
function ofState(tokens: readonly Token[], index: number): LatinPlace | null {
  const isState = [1, 2, 3].some((step) => isOfStateWord(fold(tokens, index + step)));
  return isState ? { from: index, to: index + 1, kind: 'inside' } : null;
}
const stateWord =
  /^(?:a?ut[oh]+rit|autorid|governm|police|ministr|waters|eaux|aguas|navy|soil|shore|interior|official|asylum|reception|mainland|side)/;
const isOfStateWord = (word: string) => stateWord.test(word) || siteWord.test(word) || /^territ/.test(word);

function kindOf(tokens: readonly Token[], index: number, run: NameRun): NameKind | null {
  const lead = leadOf(tokens, index);
  const isPlain = !isNoName(tokens, run);
  if (
    lead === 'elsewhere' &&
    /^(?:by|par|por|with|que)$/.test(fold(tokens, index - 1)) &&
    isPlain &&
    isLabel(tokens, run)
  )
    return 'inside';
  if (lead !== null) return lead;
  return isPlain && isNamed(tokens, run) ? 'inside' : null;
}

const isNamed = (tokens: readonly Token[], run: NameRun) =>
  isTyped(tokens, run.to) || isLabel(tokens, run) || isSubject(tokens, run);

/** What the preposition before a name says; null where there is none. */
export function leadOf(tokens: readonly Token[], index: number): NameKind | null {
  let at = index - 1;
  if (/^d['’]/i.test(tokens[index]?.text ?? '')) at = index;
  else if (article.test(fold(tokens, at))) at -= 1;
  const lead = at === index ? 'd' : fold(tokens, at);
  if (/^(?:of|de|du|del|des|d)$/.test(lead))
    return isOfLand(tokens, at === index ? index : at) ? behindLand(tokens, at === index ? index : at) : 'elsewhere';
  if (lead === 'a') return /^a$/i.test(tokens[at]?.text ?? '') && !isAfterMoving(tokens, at) ? null : 'inside';
  if (lead === 'to' || lead === 'into') return lead === 'into' || isAfterMoving(tokens, at) ? 'inside' : null;
  if (lead === 'frente' || (lead === 'a' && fold(tokens, at - 1) === 'frente')) return 'inside';
  if (through.test(lead)) return /^(?:through|via)$/.test(lead) || isAfter(tokens, at, passing) ? 'way' : 'elsewhere';
  if (/^(?:for|pour)$/.test(lead)) return isAfter(tokens, at, leaving) ? 'inside' : null;
  if (notInside.test(lead)) return 'elsewhere';
  return inside.test(lead) ? 'inside' : null;
}

/** Verbs of which "de" says where they began. */
const leaving = /^(?:relog|venu|originaire|proven|rapatri|evacu|transf|proced|huy|sali|expuls|fui|trasl|fled|left)/;
const isAfterMoving = (tokens: readonly Token[], at: number) => isAfter(tokens, at, moving);
function isAfter(tokens: readonly Token[], at: number, words: { test: (word: string) => boolean }): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 9); back -= 1) {
    if (/^[;:]$/.test(fold(tokens, back))) return false;
    if (words.test(fold(tokens, back))) return true;
  }
  return false;
}

/** "région de Diffa", "centres de santé de Ménaka", "authorities of Serbia", "l'est du Tchad": of what lies there. */
function isOfLand(tokens: readonly Token[], of: number): boolean {
  return headOfLand(tokens, of) >= 0;
}
const direction =
  /^(?:(?:north|south|east|west)(?:-?(?:east|west))?(?:ern)?|upper|lower|nord|sud|est|ouest|nord-est|nord-ouest|sud-est|sud-ouest|norte|sur|este|oeste|noreste|noroeste|port|puerto)$/;
function headOfLand(tokens: readonly Token[], of: number): number {
  for (let head = of - 1; head >= Math.max(0, of - 4); head -= 1) {
    const word = fold(tokens, head);
    if (
      typeWord.test(word) ||
      direction.test(word) ||
      isOfStateWord(word) ||
      /^(?:population|poblacion|hogares|menages|inhabitants|habitants|habitantes|people|peninsule|rest|reste|resto|large)$/.test(
        word,
      )
    )
      return head;
    if (!/^(?:of|de|du|del|the|la|le|les|los|las|el|[a-z]+)$/.test(word) || tokens[head]?.kind !== 'word') return -1;
    if (
      !/^(?:of|de|du|del|the|la|le)$/.test(word) &&
      !/^(?:of|de|du|del)$/.test(fold(tokens, head - 1)) &&
      head !== of - 1
    )
      return -1;
  }
  return -1;
}

/** What is said of the land says it of the place: "from the region of X" leads elsewhere. */
function behindLand(tokens: readonly Token[], of: number): NameKind {
  const head = headOfLand(tokens, of);
  const at = article.test(fold(tokens, head - 1)) ? head - 2 : head - 1;
  const lead = fold(tokens, at);
  if (/^(?:from|desde|depuis)$/.test(lead)) return 'elsewhere';
  return /^(?:du|des|del?)$/.test(lead) && isAfter(tokens, at, leaving) ? 'elsewhere' : 'inside';
}

/** "Macomia district", "the Adré crossing", "Kakuma refugee camp". */
function isTyped(tokens: readonly Token[], to: number): boolean {
  for (let at = to; at < to + 3; at += 1) {
    const word = fold(tokens, at);
    if (tokens[at]?.kind !== 'word') return false;
    if (typeWord.test(word) || siteWord.test(word)) return true;
    if (!typeModifier.test(word)) return false;
  }
  return false;
}

/** "Kharkiv: 5 schools", "Nangade (22,406)", "Balearics 1,988;": the name of its number. */
function isLabel(tokens: readonly Token[], { from, to }: NameRun): boolean {
  const first = tokens[from];
  const next = tokens[to];
  if (!first || !next || peoples.test(tokens[to - 1]?.fold ?? '')) return false;
  const isHead = from === 0 || opensClause.test(fold(tokens, from - 1)) || tokens[from - 1]?.kind === 'mark';
  const number = tokens[to + 1]?.kind === 'number';
  if (next.text === ':' && isHead) return tokens.slice(to + 1, to + 8).some(({ kind }) => kind === 'number');
  if (next.text === '(' && number && isHead) return true;
  if (/^[-–—]$/.test(next.text) && next.spaced && number && isHead) return true;
  return next.kind === 'number' && isHead && isListed(tokens, from, to);
}

/** "Ceuta 412" in a row of names with their numbers. */
function isListed(tokens: readonly Token[], from: number, to: number): boolean {
  const isRow = (at: number) => /^[;,|•]$|^(?:and|et|y)$/.test(fold(tokens, at));
  const isAfterNumber =
    isRow(from - 1) && tokens.slice(Math.max(0, from - 4), from - 1).some(({ kind }) => kind === 'number');
  const behind = tokens
    .slice(to + 1, to + 4)
    .findIndex((_, step) => isRow(to + 1 + step) && tokens[to + 2 + step]?.capital);
  return isAfterNumber || behind >= 0;
}

/** "Mueda hosts", "Lampedusa received 1,200 people". */
function isSubject(tokens: readonly Token[], { from, to }: NameRun): boolean {
  const before = fold(tokens, from - 1);
  if (!(from === 0 || opensClause.test(before) || article.test(before))) return false;
  let at = to;
  if (tokens[at]?.text === ',') return false;
  while (auxiliary.test(fold(tokens, at)) && at < to + 3) at += 1;
  if (hosting.test(fold(tokens, at))) return true;
  if (!counting.test(fold(tokens, at))) return false;
  const isPlural = from === 0 && to === 1 && /s$/.test(fold(tokens, 0));
  // "Baleares recibió", but not "Volunteers registered"; "Wheat accounts for" is none, "North Kivu accounts for" is
  if (isPlural && !/^(?:a|ha|has) |o$/.test(`${fold(tokens, 1)} ${fold(tokens, at)}`)) return false;
  if (/^account/.test(fold(tokens, at)) && to < from + 2) return false;
  const isBare = tokens[at + 1]?.kind === 'number' && /^[.,;]?$/.test(fold(tokens, at + 2));
  if (isBare) return true;
  return tokens
    .slice(at + 1, at + 10)
    .some((each) => /^(?:persons|households|events|applications)$/.test(countedWord(each)?.unit ?? ''));
}

/** Whether a run is rather a word with a capital at a beginning than a name. */
function isNoName(tokens: readonly Token[], { from, to }: NameRun): boolean {
  const [first] = tokens.slice(from, to);
  if (!first) return true;
  const isLone = to === from + 1;
  return (
    (noName.test(first.fold) && isLone) ||
    (isLone && (namesCounted(first) || countedWord(first) !== null || abstractEnd.test(first.fold)))
  );
}

/** "eastern Chad", "north-west Syria", "Port Sudan", "est du Tchad". */
function withDirection(tokens: readonly Token[], index: number): number {
  if (direction.test(fold(tokens, index - 1))) return index - 1;
  const of = article.test(fold(tokens, index - 1)) ? index - 2 : index - 1;
  return /^(?:du|de|del|of)$/.test(fold(tokens, of)) && direction.test(fold(tokens, of - 1)) ? of - 1 : index;
}

/** "Western Balkan route" */
function routeEnd(tokens: readonly Token[], to: number): number {
  return /^routes?$/.test(fold(tokens, to)) ? to + 1 : to;
}
