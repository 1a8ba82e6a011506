import { foldText } from '../language/fold-text';
import { stopWords } from '../language/stop-words';
import { nameTitle } from './name-title';
import { notAName, notAnArabicName } from './not-a-name';

/** A name in a text: where it ends, and its words. */
export interface PersonName {
  end: number;
  words: string[];
}

const latinWord = /\p{Lu}\.(?:-?\p{Lu}\.)?|(?:\p{Ll}{1,3}['’-])?\p{Lu}[\p{Ll}\p{Lu}\p{M}'’-]{0,40}/uy;
const particle = /(?:van|von|de|del|der|den|di|da|du|la|las|le|los|el|al|bin|ben|bint|ibn|ter|dos|das)(?=[ ]\p{L})/uy;
const arabicWord = /[\p{Script=Arabic}\p{M}]{2,30}/uy;
const mostWords = 6;
const titles = new RegExp(`^(?:${nameTitle})+(?=\\p{L})`, 'iu');
/** What begins a part of an Arabic name: Abd Allah, Abu Bakr, bin Salih. */
const joined = /^(?:عبد|[أا]بو|[أا]م|[اآ]ل|ا?بن|بنت)$/;
/** Little words that are also the first part of family names: De Souza, La Rosa. */
const familyParticles = new Set(['de', 'del', 'du', 'la', 'le', 'el', 'al', 'y', 'da', 'do']);

/**
 * The name that begins at `index`: capitals in Latin, Greek or Cyrillic letters, or Arabic words. Functions, bodies and
 * places are none, and end one.
 * @param least how many words it must have
 */
export function nameAt(text: string, index: number, least: number): PersonName | null {
  arabicWord.lastIndex = index;
  return arabicWord.test(text) ? arabicNameAt(text, index, least) : latinNameAt(text, index, least);
}

function latinNameAt(text: string, index: number, least: number): PersonName | null {
  const words: string[] = [];
  let at = index;
  let end = index;
  let stopped = false;
  for (let count = 0; count < mostWords; count += 1) {
    const word = matchAt(latinWord, text, at);
    if (word !== null) {
      if (isNoName(word)) {
        stopped = true;
        break;
      }
      words.push(word);
      end = at + word.length;
    }
    const next = word ?? (words.length > 0 || count === 0 ? matchAt(particle, text, at) : null);
    if (next === null || text[at + next.length] !== ' ') break;
    at += next.length + 1;
  }
  // Two names of a place or a body look like a person: with one of them struck out, too little is left to tell.
  if (
    words.length < least ||
    (stopped && words.filter((word) => !isParticle(word)).length < 2) ||
    words.every((word) => word.endsWith('.'))
  )
    return null;
  return { end, words };
}

function arabicNameAt(text: string, index: number, least: number): PersonName | null {
  const words: string[] = [];
  let at = index;
  let end = index;
  let parts = 0;
  while (parts < 4 && words.length < 8) {
    const word = matchAt(arabicWord, text, at);
    if (word === null || isNoArabicName(word)) break;
    words.push(word);
    if (!joined.test(word)) parts += 1;
    end = at + word.length;
    if (text[end] !== ' ') break;
    at = end + 1;
  }
  return words.length < least ? null : { end, words };
}

/** "على" is "on"; Ali is written "علي", which folds alike. Little words that are written onto the article are in no name. */
function isNoArabicName(word: string): boolean {
  const folded = foldText(word);
  return (
    word === 'على' ||
    /^(?:[وفبك]ال|لل).{3}/.test(folded) ||
    [folded, folded.replace(/^ال/, '')].some((form) => notAnArabicName.has(form))
  );
}

const isParticle = (word: string) => familyParticles.has(foldText(word));

/** A function, a body, a place, or an acronym, which is the one word that has no vowel. */
function isNoName(word: string): boolean {
  const folded = foldText(word);
  if (/^\p{Lu}{2,}$/u.test(word) && /^[b-df-hj-np-tv-xz]+$/.test(folded)) return true;
  if (stopWords.has(folded) && !familyParticles.has(folded)) return true;
  return notAName(folded) || folded.split('-').some(notAName);
}

function matchAt(pattern: RegExp, text: string, index: number): string | null {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? null;
}

/** Whether a whole text, such as a table's cell, is a person's name: two to five words, or one where `least` says so. */
export function isPersonName(text: string, least = 2): boolean {
  const bare = text.replace(/,(?= \p{Lu})/u, '').trim();
  // "Cheikh" is also a name that people are given.
  return (
    bare.length < 80 &&
    [bare, bare.replace(titles, '')].some((one) => one !== '' && nameAt(one, 0, least)?.end === one.length)
  );
}
