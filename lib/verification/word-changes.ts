import { squeeze } from '../anchoring/squeeze';

/** A stretch of two texts laid over each other. */
export interface WordChange {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** A word, number or sign with the white space behind it, and what counts of it. */
interface Word {
  text: string;
  key: string;
}

/** Words that may differ before two texts are called other texts altogether: what it costs grows with its square. */
const mostDifferent = 600;

/**
 * Where two texts differ, in whole words and numbers, in reading order: what both have, what only the first has, what only the second
 * has. White space and the style of quotation marks are no difference; what both have is spaced as in the first. Among the fewest changes
 * that make one of the other (Myers, "An O(ND) Difference Algorithm", 1986); two texts with little in common are one change.
 */
export function wordChanges(before: string, after: string): WordChange[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start]?.key === now[start]?.key) start += 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end)?.key === now.at(-1 - end)?.key) end += 1;
  const between = changesBetween(old.slice(start, old.length - end), now.slice(start, now.length - end));
  const lead = { kind: 'same' as const, text: /^\s*/.exec(before)?.[0] ?? '' }; // literal for the union
  return joined([lead, runOf('same', old.slice(0, start)), ...between, runOf('same', old.slice(old.length - end))]);
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const piece of text.match(pieces) ?? []) {
    for (const segment of unspaced.test(piece) ? segmentsOf(piece) : [piece]) {
      const { key } = squeeze(segment);
      const before = words.at(-1);
      if (key === '' && before) before.text += segment;
      else if (key !== '') words.push({ text: segment, key });
    }
  }
  return words;
}

/** "11,267" and "don't" are one; every other sign is one of its own. */
const pieces = /[\p{L}\p{M}\p{N}]+(?:[.,:'’][\p{L}\p{M}\p{N}]+)*|\s+|./gsu;
/** Scripts that set no spaces between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** In short stretches: what the segmenter takes for a text grows with the square of its length. */
function segmentsOf(text: string): string[] {
  const segmenter = new Intl.Segmenter('und', { granularity: 'word' });
  const stretches = text.match(/.{1,200}/gsu) ?? [];
  return stretches.flatMap((stretch) => [...segmenter.segment(stretch)].map(({ segment }) => segment));
}

function changesBetween(old: Word[], now: Word[]): WordChange[] {
  const replaced = [runOf('removed', old), runOf('added', now)];
  if (old.length === 0 || now.length === 0) return replaced;
  const steps = stepsBetween(old, now);
  if (steps === null) return replaced;
  const runs: WordChange[] = [];
  let [x, y] = [old.length, now.length];
  for (let d = steps.length; d > 0; d -= 1) {
    const reached = steps[d - 1] ?? new Int32Array();
    const at = (k: number) => reached[k + d] ?? -1;
    const k = x - y;
    const down = k === -d || (k !== d && at(k - 1) < at(k + 1));
    const [fromX, fromK] = down ? [at(k + 1), k + 1] : [at(k - 1), k - 1];
    const fromY = fromX - fromK;
    const [startX, startY] = down ? [fromX, fromY + 1] : [fromX + 1, fromY];
    runs.push(runOf('same', old.slice(startX, x)));
    runs.push(down ? runOf('added', now.slice(fromY, startY)) : runOf('removed', old.slice(fromX, startX)));
    [x, y] = [fromX, fromY];
  }
  runs.push(runOf('same', old.slice(0, x)));
  return runs.reverse();
}

/**
 * How far each diagonal was reached before every step; null where it takes too many. Entry `d` has place for the diagonals from `-d-1` to
 * `d+1`, the middle one at `d+1`.
 */
function stepsBetween(old: Word[], now: Word[]): Int32Array[] | null {
  const most = Math.min(mostDifferent, old.length + now.length);
  const far = new Int32Array(2 * most + 3);
  const middle = most + 1;
  const get = (k: number) => far[middle + k] ?? 0;
  const steps: Int32Array[] = [];
  for (let d = 0; d <= most; d += 1) {
    if (d > 0) steps.push(far.slice(middle - d, middle + d + 1));
    for (let k = -d; k <= d; k += 2) {
      let x = d === 0 ? 0 : k === -d || (k !== d && get(k - 1) < get(k + 1)) ? get(k + 1) : get(k - 1) + 1;
      while (x < old.length && x - k < now.length && old[x]?.key === now[x - k]?.key) x += 1;
      far[middle + k] = x;
      if (x >= old.length && x - k >= now.length) return steps;
    }
  }
  return null;
}

function runOf(kind: WordChange['kind'], words: Word[]): WordChange {
  return { kind, text: words.map(({ text }) => text).join('') };
}

/** Neighbours of one kind as one run; between what both have, what went stands before what came. */
function joined(runs: WordChange[]): WordChange[] {
  const found: WordChange[] = [];
  let went = '';
  let came = '';
  const close = () => {
    const gap = went.slice(went.trimEnd().length);
    if (went !== '') found.push({ kind: 'removed', text: went });
    if (came !== '') found.push({ kind: 'added', text: went === '' ? came : came.trimEnd() + gap });
    [went, came] = ['', ''];
  };
  for (const { kind, text } of runs) {
    if (text === '') continue;
    if (kind === 'removed') went += text;
    else if (kind === 'added') came += text;
    else {
      close();
      const before = found.at(-1);
      if (before?.kind === 'same') before.text += text;
      else found.push({ kind, text });
    }
  }
  close();
  return found;
}
