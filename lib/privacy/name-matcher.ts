import { foldText } from '../language/fold-text';
import { stopWords } from '../language/stop-words';
import { isPersonName } from './person-name';

/** A word of a text, and where it stands. */
interface Word {
  text: string;
  folded: string;
  start: number;
  end: number;
}

/** A name as folded words, and how its first word must be written to be one. */
interface WantedName {
  words: string[];
  written: 'any' | 'capital' | 'capitals';
}

/** More words than any name has; keeps the comparison short. */
const longest = 16;
/** Acronyms that are words in lower case, beside those that are stop words: "CARE" is a body, "care" is not. */
const ambiguous = new Set('care act aid plan reach impact start save us who it un echo ms'.split(' '));
const hostEnds = new Set('www org int com net gov edu info eu ch co uk fr es de'.split(' '));

/**
 * Finds names in a text as whole words, whatever their case and accents: the names themselves, what stands in brackets in them or
 * after them ("… (IOM)"), their initials, the family name of a person, and the name in a host.
 * @returns ascending stretches of the text, apart from one another
 */
export function findNamesIn(text: string, names: readonly string[]): { start: number; end: number }[] {
  const words = wordsIn(text);
  const wanted = names.flatMap(wantedOf);
  const full = byFirstWord(wanted);
  const bracketed = matches(text, words, full).flatMap(({ end }): WantedName[] => {
    const acronym = /^ ?\((\p{Lu}[\p{L}\d-]{1,11})\)/u.exec(text.slice(end, end + 16))?.[1];
    return acronym === undefined ? [] : wantedOf(acronym);
  });
  return merged(text, matches(text, words, bracketed.length === 0 ? full : byFirstWord([...wanted, ...bracketed])));
}

/** The names by which `findNamesIn` knows somebody who is called `name`, folded: for a label that is nothing but a name. */
export function foldedNames(names: readonly string[]): Set<string> {
  return new Set(names.flatMap(wantedOf).map(({ words }) => words.join(' ')));
}

function wantedOf(name: string): WantedName[] {
  const inside = [...name.matchAll(/\(([^()]+)\)/g)].map((match) => match[1] ?? '');
  const bare = name.replace(/\([^()]*\)/g, ' ').trim();
  const found = [bare, ...inside].flatMap((one): WantedName[] => {
    const words = wordsIn(one).map(({ folded }) => folded);
    if (words.length === 0 || words.join('').length < 2) return [];
    return [{ words: words.slice(0, longest), written: words.length > 1 ? 'any' : writtenOf(one) }];
  });
  const capitals = bare.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? [];
  if (capitals.length > 2 && capitals.length < 9) {
    found.push({ words: [foldText(capitals.join(''))], written: 'capitals' });
  }
  const [last] = wordsIn(bare).slice(-1);
  if (isPersonName(bare) && last && last.text.length > 2) found.push({ words: [last.folded], written: 'capital' });
  if (/^[\w-]+(?:\.[\w-]+)+$/.test(bare)) {
    const site = bare
      .split('.')
      .filter((part) => part.length > 2 && !hostEnds.has(part))
      .at(-1);
    if (site !== undefined) found.push({ words: [foldText(site)], written: 'any' });
  }
  return found;
}

function writtenOf(name: string): WantedName['written'] {
  if (!/^\p{Lu}[\p{Lu}\d-]*$/u.test(name.trim())) return stopWords.has(foldText(name)) ? 'capital' : 'any';
  const folded = foldText(name.trim());
  return stopWords.has(folded) || ambiguous.has(folded) ? 'capitals' : 'capital';
}

function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    text: word,
    folded: foldText(word),
    start: index,
    end: index + word.length,
  }));
}

function byFirstWord(wanted: readonly WantedName[]): Map<string, WantedName[]> {
  const names = new Map<string, WantedName[]>();
  for (const name of wanted.toSorted((a, b) => b.words.length - a.words.length)) {
    const [first = ''] = name.words;
    names.set(first, [...(names.get(first) ?? []), name]);
  }
  return names;
}

function matches(text: string, words: readonly Word[], names: ReadonlyMap<string, WantedName[]>) {
  const found: { start: number; end: number }[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at];
    if (first === undefined) break;
    for (const { folded, start } of readingsOf(first)) {
      const name = names.get(folded)?.find((one) => isWritten(first.text, one) && goesOn(text, words, at, one.words));
      if (name === undefined) continue;
      at += name.words.length - 1;
      found.push({ start, end: words[at]?.end ?? first.end });
      break;
    }
  }
  return found;
}

/** A word as it is, and in Arabic without the little words that are written onto it: وللمفوضية is "and to the Commission". */
function readingsOf({ folded, start, end, text }: Word): { folded: string; start: number }[] {
  const same = { folded, start };
  if (!/^[وفبكل]/u.test(text) || end - start < 4) return [same];
  const bare = [1, 2].flatMap((length) => {
    if (!/^[وفبكل]+$/u.test(folded.slice(0, length))) return [];
    const rest = folded.slice(length);
    return [
      { folded: rest, start: start + length },
      ...(rest.startsWith('ل') ? [{ folded: `ا${rest}`, start: start + length - 1 }] : []),
    ];
  });
  return [same, ...bare];
}

function isWritten(word: string, { written }: WantedName): boolean {
  if (written === 'any' || !/\p{Lu}|\p{Ll}/u.test(word)) return true;
  return written === 'capital' ? /^\p{Lu}/u.test(word) : !/\p{Ll}/u.test(word);
}

function goesOn(text: string, words: readonly Word[], at: number, wanted: readonly string[]): boolean {
  for (let index = 1; index < wanted.length; index += 1) {
    const [before, word] = [words[at + index - 1], words[at + index]];
    if (!before || !word || word.folded !== wanted[index] || word.start - before.end > 3) return false;
    if (text.slice(before.end, word.start).includes('\t')) return false;
  }
  return true;
}

/** "Name (ACRONYM)" is one stretch, and so are two names with nothing but a space between them. */
function merged(text: string, found: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of found) {
    const last = result.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, start);
    if (last && /^ ?\($/.test(between) && text[end] === ')') last.end = end + 1;
    else if (last && /^ ?$/.test(between) && start - last.end < 2) last.end = end;
    else result.push({ start, end });
  }
  return result;
}
