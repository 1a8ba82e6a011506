import type { SourceFields } from '../model/source';
import { labelText } from '../sanitize/label-text';

const longestWord = 24;
const smallWords = new Set(
  'a an and at by for from in of on the to with la le les l un une des du de d el los las'.split(' '),
);
/** Letters that do not come apart into a plain one and its mark. */
const plainLetters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * A short name for each source, by which a text refers to it: who, when, and the first word of the title that says something,
 * `iom2018increased`. Only a to z and 0 to 9, as every BibTeX takes them; the second of the same name ends in `-2`.
 */
export function citationKeys(sources: SourceFields[]): string[] {
  const taken = new Set<string>();
  return sources.map((fields) => {
    const base = keyOf(fields);
    let key = base;
    for (let number = 2; taken.has(key); number += 1) key = `${base}-${number}`;
    taken.add(key);
    return key;
  });
}

function keyOf({ producer, publisher, foundOn, published, title, url }: SourceFields): string {
  const names = [
    ...(producer.chosen?.value ?? []),
    publisher.chosen?.value ?? '',
    foundOn.chosen?.value ?? '',
    siteOf(url),
  ];
  const who = names.map((name) => asciiWords(name)[0]).find(Boolean) ?? 'source';
  const what = asciiWords(title.chosen?.value ?? '').find((word) => !smallWords.has(word)) ?? '';
  const key = `${who}${published.chosen?.value.slice(0, 4) ?? ''}${what}`;
  // a key that begins with a digit is taken for a number by some readers
  return /^\d/.test(key) ? `s${key}` : key;
}

function asciiWords(text: string): string[] {
  return labelText(text)
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => plainLetters[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .map((word) => word.slice(0, longestWord));
}

/** The name of a site in its address: "unhcr" of data.unhcr.org. */
function siteOf(url: string): string {
  const labels = URL.canParse(url) ? new URL(url).hostname.split('.') : [];
  return labels.at(-2) ?? labels[0] ?? '';
}
