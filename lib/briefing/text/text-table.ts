import type { FlowBlock, FlowInline } from '../flow/flow';
import { hasNote, headerRow, withoutNotes } from '../flow/header-row';
import { directionMark } from '../flow/isolated-text';
import { behind, type TextChunk } from './text-chunk';
import { type TextLine, textInlines } from './text-inlines';

/** Anything but blanks and signs of direction. */
const isSeen = /[^\s\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/**
 * A table for a proportional font, in which columns do not line up: two columns become "A: B", a line for each row
 * under that of the header; more become a list with "heading: cell" for each cell, so that every row can be read, and
 * passed on, by itself.
 * @param colon what stands between a heading and its cell
 */
export function textTable(
  { header, rows, caption }: Extract<FlowBlock, { type: 'table' }>,
  line: TextLine,
  colon: string,
): TextChunk[] {
  const width = Math.max(0, ...[...header, ...rows].map((row) => row.length));
  const text = (inlines: FlowInline[]) => {
    const words = textInlines(inlines, { ...line, oneLine: true });
    return isSeen.test(words) ? words : '';
  };
  const cells = (row: FlowInline[][]) => Array.from({ length: width }, (_, column) => text(row[column] ?? []));
  const oneHeader = headerRow(header, width);
  const heads = cells(oneHeader.map(withoutNotes));
  const isPair = width === 2;
  /** One cell over all columns, which no heading is said before. */
  const isOverAll = (row: FlowInline[][]) => row.length === 1 && width > 1;
  const isUnder = (row: FlowInline[][], column: number) => !isOverAll(row) && text(row[column] ?? []) !== '';
  const isSaidBefore = heads.some(
    (head, column) => hasNote(oneHeader[column] ?? []) || (head !== '' && !rows.some((row) => isUnder(row, column))),
  );
  const said = isPair || isSaidBefore ? joined(cells(oneHeader), isPair ? colon : ' · ') : '';
  const lines = (row: FlowInline[][]) => {
    if (isOverAll(row)) return [text(row[0] ?? [])];
    if (isPair) return [joined(cells(row), colon)];
    return cells(row).flatMap((cell, column) => (cell === '' ? [] : [joined([heads[column] ?? '', cell], colon)]));
  };
  const marked = (words: string) => (words === '' ? '' : `${directionMark(words, line.dir)}${words}`);
  const first = [text(caption), said].filter((words) => words !== '').map(marked);
  return [
    // a literal of the union
    ...(first.length === 0 ? [] : [{ text: first.join('\n'), before: 2 as const, heads: true }]),
    ...rows.map(
      (row, index): TextChunk => ({
        text: behind(lines(row).map(marked).join('\n'), '- ', '  '),
        before: index === 0 ? 2 : 1,
      }),
    ),
  ];
}

function joined(parts: string[], colon: string): string {
  return parts.filter((part) => part !== '').join(colon);
}
