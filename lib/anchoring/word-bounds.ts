import { blockBreak } from './visible-text';

const segmenters = new Map<string, Intl.Segmenter>();
const reach = 64;
const plain = /[A-Za-z0-9]/;

function segmenter(): Intl.Segmenter {
  const made = segmenters.get('word') ?? new Intl.Segmenter(undefined, { granularity: 'word' });
  segmenters.set('word', made);
  return made;
}

/** A piece of the text around `at` that starts and ends where a word cannot go on, if there is such a place near. */
function around(text: string, at: number): { piece: string; from: number } {
  let from = Math.max(0, at - reach);
  for (let index = at - 1; index >= from; index -= 1) {
    if (text[index] === ' ' || text[index] === blockBreak) from = index;
  }
  let to = Math.min(text.length, at + reach);
  for (let index = at; index < to; index += 1) if (text[index] === ' ' || text[index] === blockBreak) to = index;
  return { piece: text.slice(from, to), from };
}

/** Whether a word of the text starts or ends at `at`, and none goes on across it. */
export function isWordBound(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const before = text[at - 1] ?? ' ';
  const after = text[at] ?? ' ';
  if (/[\s]/.test(before) || /[\s]/.test(after)) return true;
  // no rule parts these, and to ask for each of a table's digits takes long
  if (plain.test(before) && plain.test(after)) return false;
  const { piece, from } = around(text, at);
  return (
    segmenter()
      .segment(piece)
      .containing(at - from)?.index ===
    at - from
  );
}

/** The place after `count` words from `at` on, at most `end`. */
export function afterWords(text: string, at: number, end: number, count: number): number {
  let left = count;
  const piece = text.slice(at, Math.min(end, at + count * 40));
  for (const { index, segment, isWordLike } of segmenter().segment(piece)) {
    if (!isWordLike) continue;
    left -= 1;
    if (left === 0) return at + index + segment.length;
  }
  return piece.length < count * 40 ? end : at + piece.trimEnd().length;
}

/** The place before the last `count` words that end at `at`, at least `start`. */
export function beforeWords(text: string, at: number, start: number, count: number): number {
  const from = Math.max(start, at - count * 40);
  const words = [...segmenter().segment(text.slice(from, at))].filter((segment) => segment.isWordLike);
  const first = words.at(-count);
  if (first) return from + first.index;
  return from === start ? start : from + (words[0]?.index ?? 0);
}
