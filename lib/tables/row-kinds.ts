import { isMissing } from './is-missing';
import { isNoteLine } from './is-note-line';
import { isOneOverAll } from './is-one-over-all';
import { isTotalLabel } from './is-total-label';
import { splitMarks } from './split-marks';
import { writtenNumber } from './written-number';

export type RowKind = 'data' | 'total' | 'group' | 'note' | 'blank';

const isNumber = (cell: string) => writtenNumber(splitMarks(cell).text) !== null;

/** What each row is: rows that only name the rows below them, totals by their label, note lines at the end, rows without anything. */
export function rowKinds(rows: readonly string[][]): RowKind[] {
  const kinds = rows.map(kindByItself);
  demoteNamesWithoutRows(rows, kinds);
  return kinds;
}

function kindByItself(row: readonly string[]): RowKind {
  const filled = row.filter((cell) => cell.trim() !== '');
  const [first = ''] = filled;
  if (filled.length === 0) return 'blank';
  const alone = isOneOverAll(row) || (filled.length === 1 && row.length > 2 && (row[0] ?? '').trim() !== '');
  if (alone && !isMissing(first) && !isNumber(first) && /\p{L}/u.test(first))
    return isNoteLine(first) ? 'note' : 'group';
  const label = row.slice(0, 2).find((cell) => cell.trim() !== '' && !isNumber(cell)) ?? '';
  return isTotalLabel(splitMarks(label).text) && row.some(isNumber) ? 'total' : 'data';
}

/**
 * A row that only fills its first cell names others only where rows follow it, and where not most rows are like it. Two columns say too little: there a
 * name over both counts where the second column holds numbers.
 */
function demoteNamesWithoutRows(rows: readonly string[][], kinds: RowKind[]): void {
  const groups = kinds.filter((kind) => kind === 'group').length;
  const others = kinds.filter((kind) => kind === 'data' || kind === 'total').length;
  const secondIsNumeric =
    rows.filter((row, index) => kinds[index] !== 'group' && isNumber(row[1] ?? '')).length * 2 > others;
  for (let index = kinds.length - 1, follows = false; index >= 0; index -= 1) {
    const kind = kinds[index];
    if (kind === 'group' && (!follows || groups > others || (rows[index]?.length === 2 && !secondIsNumeric))) {
      kinds[index] = 'data';
    } else if (kind === 'data' || kind === 'total') follows = true;
  }
  // a line that looks like a note in the middle of the rows names some of them
  const last = kinds.findLastIndex((kind) => kind === 'data' || kind === 'total');
  kinds.forEach((kind, index) => {
    if (kind === 'note' && index < last) kinds[index] = 'group';
  });
}
