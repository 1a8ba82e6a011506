import type { Direction } from '../../model/direction';
import { hasStrong, strongDirection } from '../flow/strong-direction';

export interface DirectionRun {
  text: string;
  dir: Direction;
}

/**
 * A text of one base direction, cut where its direction changes. Word does not find out by itself: each run says which way it
 * goes. Digits go with the letters before them (rules W2 and W7 of https://unicode.org/reports/tr9/), signs and spaces with both
 * neighbours where these agree and else with the base (N1, N2).
 */
export function directionRuns(text: string, base: Direction): DirectionRun[] {
  if (text === '') return [];
  const other: Direction = base === 'ltr' ? 'rtl' : 'ltr';
  if (!hasStrong(text, other)) return [{ text, dir: base }];
  const runs: DirectionRun[] = [];
  let last = base;
  let waiting = '';
  const add = (piece: string, dir: Direction) => {
    const run = runs.at(-1);
    if (run?.dir === dir) run.text += piece;
    else if (piece !== '') runs.push({ text: piece, dir });
  };
  for (const character of text) {
    const dir = strongDirection(character) ?? (/\p{Nd}/u.test(character) ? last : null);
    if (dir === null) {
      waiting += character;
      continue;
    }
    // A mark or a vowel sign stays with its letter, whatever follows.
    const marks = /^\p{M}*/u.exec(waiting)?.[0] ?? '';
    add(marks, last);
    add(waiting.slice(marks.length), dir === last ? dir : base);
    add(character, dir);
    waiting = '';
    last = dir;
  }
  const marks = /^\p{M}*/u.exec(waiting)?.[0] ?? '';
  add(marks, last);
  add(waiting.slice(marks.length), base);
  return runs;
}
