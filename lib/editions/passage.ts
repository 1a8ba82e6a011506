import type { MaskedToken } from './masked-tokens';

/** The figures and dates of a passage, as printed. */
export interface Passage {
  figures: string[];
  dates: string[];
}

export function passageOf(tokens: MaskedToken[]): Passage {
  return {
    figures: tokens.flatMap(({ figure }) => figure ?? []),
    dates: tokens.flatMap(({ date }) => date ?? []),
  };
}

export function samePassage(one: Passage, other: Passage): boolean {
  return sameList(one.figures, other.figures) && sameList(one.dates, other.dates);
}

export function sameDates(one: Passage, other: Passage): boolean {
  return sameList(one.dates, other.dates);
}

function sameList(one: string[], other: string[]): boolean {
  return one.length === other.length && one.every((text, index) => plain(text) === plain(other[index] ?? ''));
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
