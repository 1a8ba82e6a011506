import { stopWords } from '../language/stop-words';
import { countedWord } from './counted-word';
import { foldAt } from './fold-at';
import type { NameRun } from './name-run';
import { namesCounted } from './names-counted';
import {
  abstractEnd,
  article,
  auxiliary,
  counting,
  hosting,
  noName,
  noNameStart,
  peoples,
  siteWord,
  typeModifier,
  typeWord,
} from './place-words';
import type { Token } from './token';

const opensClause = /^[;,:(–—|•·/]$|^(?:and|et|y|e|while|whereas|but|tandis|mientras|by|par|por)$/;

/** Whether the words behind a name say that it is a place: its kind, its number, or what it does. */
export const isNamed = (tokens: readonly Token[], run: NameRun): boolean =>
  isTyped(tokens, run.to) || isLabel(tokens, run) || isSubject(tokens, run);

/** "Macomia district", "the Adré crossing", "Kakuma refugee camp". */
function isTyped(tokens: readonly Token[], to: number): boolean {
  for (let at = to; at < to + 3; at += 1) {
    const word = foldAt(tokens, at);
    if (tokens[at]?.kind !== 'word') return false;
    if (typeWord.test(word) || siteWord.test(word)) return true;
    if (!typeModifier.test(word)) return false;
  }
  return false;
}

/** "Kharkiv: 5 schools", "Nangade (22,406)", "Balearics 1,988;": the name of its number. */
export function isLabel(tokens: readonly Token[], { from, to }: NameRun): boolean {
  const first = tokens[from];
  const next = tokens[to];
  if (!first || !next || peoples.test(tokens[to - 1]?.fold ?? '')) return false;
  const isHead = from === 0 || opensClause.test(foldAt(tokens, from - 1)) || tokens[from - 1]?.kind === 'mark';
  const number = tokens[to + 1]?.kind === 'number';
  // most words in -s that open a line so are what was counted: "Stocks: 430"
  if (next.text === ':' && from === 0 && to === 1 && first.fold.endsWith('s')) return false;
  if (next.text === ':' && isHead) return tokens.slice(to + 1, to + 8).some(({ kind }) => kind === 'number');
  if (next.text === '(' && number && isHead) return true;
  if (/^[-–—]$/.test(next.text) && next.spaced && number && isHead) return true;
  return next.kind === 'number' && isHead && isListed(tokens, from, to);
}

/** "Ceuta 412" in a row of names with their numbers. */
function isListed(tokens: readonly Token[], from: number, to: number): boolean {
  const isRow = (at: number) => /^[;,|•]$|^(?:and|et|y)$/.test(foldAt(tokens, at));
  const isAfterNumber =
    isRow(from - 1) && tokens.slice(Math.max(0, from - 4), from - 1).some(({ kind }) => kind === 'number');
  const behind = tokens
    .slice(to + 1, to + 4)
    .findIndex((_, step) => isRow(to + 1 + step) && tokens[to + 2 + step]?.capital);
  return isAfterNumber || behind >= 0;
}

/** "Mueda hosts", "Lampedusa received 1,200 people". */
function isSubject(tokens: readonly Token[], { from, to }: NameRun): boolean {
  const before = foldAt(tokens, from - 1);
  if (!(from === 0 || opensClause.test(before) || article.test(before))) return false;
  let at = to;
  if (tokens[at]?.text === ',') return false;
  while (auxiliary.test(foldAt(tokens, at)) && at < to + 3) at += 1;
  if (hosting.test(foldAt(tokens, at))) return true;
  if (!counting.test(foldAt(tokens, at))) return false;
  const isPlural = from === 0 && to === 1 && /s$/.test(foldAt(tokens, 0));
  // "Baleares recibió", but not "Volunteers registered"; "Wheat accounts for" is none, "North Kivu accounts for" is
  if (isPlural && !/^(?:a|ha|has) |o$/.test(`${foldAt(tokens, 1)} ${foldAt(tokens, at)}`)) return false;
  if (/^account/.test(foldAt(tokens, at)) && to < from + 2) return false;
  const isBare = tokens[at + 1]?.kind === 'number' && /^[.,;]?$/.test(foldAt(tokens, at + 2));
  if (isBare) return true;
  return tokens
    .slice(at + 1, at + 10)
    .some((each) => /^(?:persons|households|events|applications)$/.test(countedWord(each)?.unit ?? ''));
}

/** Whether a run is rather a word with a capital at a beginning than a name. */
export function isNoName(tokens: readonly Token[], { from, to }: NameRun): boolean {
  const [first] = tokens.slice(from, to);
  if (!first) return true;
  const isLone = to === from + 1;
  return (
    isLone &&
    (noName.test(first.fold) ||
      stopWords.has(first.fold) ||
      noNameStart.test(first.fold) ||
      abstractEnd.test(first.fold) ||
      namesCounted(first) ||
      countedWord(first) !== null)
  );
}
