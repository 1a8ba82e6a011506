import type { FigureMove } from '../../editions/figure-move';
import type { Run } from '../briefing-document';
import { foreignRun, joinedRuns, ownRun } from '../runs';
import type { Setting } from '../setting';
import { lineRuns, moveRuns, placeRuns } from './change-runs';
import { differenceText } from './difference-text';
import type { MovedFigures } from './outline-changes';

/** Rows of a table that one line tells. */
const mostRows = 12;

/**
 * "Item 2: Arrivals per month: Bosnia: Mar 666 → 598 (−68, own calculation), Apr …; Serbia: … · Source: …": a table row by row, then
 * how many rows there are if not all are told.
 */
export function movedLine({ at, of, citation, moves }: MovedFigures, setting: Setting): Run[] {
  const { words } = setting;
  const rows = rowsOf(moves);
  const told = rows.slice(0, mostRows).map((row) => rowRuns(row, setting));
  const more = rows.length > told.length ? [[ownRun(words.someRows(told.length, rows.length))]] : [];
  const source = citation === '' || citation === of ? [] : [[foreignRun(citation)]];
  return joinedRuns(
    [
      joinedRuns([...placeRuns(at, setting), lineRuns(of.replace(/[.。]$/u, '')), joinedRuns(told, '; ')], words.colon),
      ...more,
      ...source,
    ],
    ' · ',
  );
}

function rowsOf(moves: FigureMove[]): FigureMove[][] {
  const rows: FigureMove[][] = [];
  for (const move of moves) {
    const row = rows.at(-1);
    if (row?.[0]?.row === move.row) row.push(move);
    else rows.push([move]);
  }
  return rows;
}

function rowRuns(moves: FigureMove[], setting: Setting): Run[] {
  const { words } = setting;
  const row = moves[0]?.row ?? '';
  const told = moves.map(({ column, before, after, difference }) => {
    const change = difference === null ? '' : differenceText(difference, setting);
    const move = moveRuns(lineRuns(before), lineRuns(after), change, setting);
    return column === '' ? move : [...lineRuns(column), ownRun(' '), ...move];
  });
  return joinedRuns([...(row === '' ? [] : [lineRuns(row)]), joinedRuns(told, words.separator)], words.colon);
}
