const consonants = 'bdfghjklmnprstvz';
const vowels = 'aiou';
const words = 6;

/**
 * A passphrase of six words of five letters that can be said on the telephone in any language: `lusab-gutih-…`, 16 bits each, 96 in all
 * (proquints, https://arxiv.org/html/0901.4016). No list of words has to be shipped for it.
 * @param random fills an array with numbers that nobody can guess
 */
export function newPassphrase(random: (numbers: Uint16Array<ArrayBuffer>) => Uint16Array): string {
  return [...random(new Uint16Array(words))].map(wordOf).join('-');
}

function wordOf(number: number): string {
  const [a, b, c] = [12, 6, 0].map((shift) => consonants[(number >> shift) & 15]);
  const [first, second] = [10, 4].map((shift) => vowels[(number >> shift) & 3]);
  return [a, first, b, second, c].join('');
}

/** A passphrase as it was typed: one of ours in its one form, whatever stands between its words; any other without white space around it. */
export function typedPassphrase(typed: string): string {
  const given = typed.trim();
  const parts = given.toLowerCase().split(/[\s\-–—]+/);
  return parts.length === words && parts.every((part) => /^[a-z]{5}$/.test(part)) ? parts.join('-') : given;
}
