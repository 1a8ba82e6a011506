import type { Direction } from '../../model/direction';
import { directionRuns } from './direction-runs';
import type { Draft, Place } from './draft';
import { foreignRuns } from './foreign-runs';
import type { InlinePiece } from './inline-pieces';
import { type CharacterStyle, languageLook, pieceLook } from './piece-look';
import { runProperties } from './run-properties';
import { xmlText } from './xml-text';

/** A run of Word before it is written; its look is written already. */
export type RunSpec =
  | { kind: 'text'; text: string; look: string }
  | { kind: 'break' }
  | { kind: 'note'; number: number };

/** The runs of a stretch of a line. */
export function runSpecs(
  piece: InlinePiece,
  draft: Draft,
  place: Pick<Place, 'dir' | 'lang'>,
  style: CharacterStyle | undefined,
): RunSpec[] {
  if (piece.kind === 'break') return [{ kind: 'break' }];
  if (piece.kind === 'note')
    return draft.numbersOfNotes.has(piece.number) ? [{ kind: 'note', number: piece.number }] : [];
  const foreign = piece.kind === 'foreign';
  const tag = foreign ? piece.lang : place.lang;
  const text = xmlText(piece.text);
  return (foreign ? foreignRuns(text, place.dir) : directionRuns(text, place.dir)).map(({ text: words, dir }) => ({
    kind: 'text',
    text: words,
    look: lookOf(piece, { style, tag, dir }, draft),
  }));
}

/** Looks are few and runs are many: each is written once. */
function lookOf(
  piece: InlinePiece,
  { style, tag, dir }: { style: CharacterStyle | undefined; tag: string; dir: Direction },
  draft: Draft,
): string {
  const { bold, italics, struck, script } = piece.marks;
  const key = `${style} ${dir} ${bold} ${italics} ${struck} ${script} ${tag}`;
  let look = draft.looks.get(key);
  if (look === undefined) {
    const own = { ...pieceLook(piece, style), ...languageLook(tag, draft.flow.locale) };
    look = runProperties(dir === 'rtl' ? { ...own, rightToLeft: true } : own);
    draft.looks.set(key, look);
  }
  return look;
}

/** Neighbours that look the same as one: whoever writes on in Word finds sentences and not pieces of them. */
export function mergedSpecs(specs: RunSpec[]): RunSpec[] {
  const merged: RunSpec[] = [];
  for (const spec of specs) {
    const last = merged.at(-1);
    if (spec.kind === 'text' && last?.kind === 'text' && last.look === spec.look) {
      merged.splice(-1, 1, { ...last, text: last.text + spec.text });
    } else merged.push(spec);
  }
  return merged;
}
