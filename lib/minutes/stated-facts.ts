import type { DocumentLine } from '../model/minutes-document';
import { type LabelRole, labelOf, roleOfLabel } from './label-of';
import { type TableRow, tablesIn } from './table-rows';

/** A fact of the meeting as a label states it, in a line or in cells of a table. */
export interface StatedFact {
  role: LabelRole;
  text: string;
  line: number;
}

/** What labels state in lines `from` to `to`: `Date: 28 June 2018`, two cells side by side, or a row of labels over a row of values. */
export function statedFacts(lines: readonly DocumentLine[], from: number, to: number): StatedFact[] {
  const facts: StatedFact[] = [];
  for (let at = from; at < to; at += 1) {
    const line = lines[at];
    const label = line && !line.cell ? labelOf(line.text) : null;
    if (label) facts.push({ role: label.role, text: label.value, line: at });
  }
  for (const table of tablesIn(lines, from, to)) facts.push(...besideLabels(table), ...belowLabels(table));
  return facts;
}

/** A row that begins with labels: `Date | 28 June 2018 | Place | Geneva`. */
function besideLabels(table: TableRow[]): StatedFact[] {
  return table.flatMap((row) =>
    row.cells.flatMap(({ text }, at): StatedFact[] => {
      const value = row.cells[at + 1];
      const role = text.length < 60 ? roleOfLabel(text) : null;
      return role && value ? [{ role, text: value.text, line: value.lines[0] ?? row.line }] : [];
    }),
  );
}

/** A row of two labels or more, with their values in the row below. */
function belowLabels(table: TableRow[]): StatedFact[] {
  return table.flatMap((row, at) => {
    const below = table[at + 1];
    const roles = row.cells.map(({ text }) => (text.length < 40 ? roleOfLabel(text) : null));
    if (!below || roles.filter((role) => role !== null).length < 2) return [];
    return roles.flatMap((role, column): StatedFact[] => {
      const value = below.cells[column];
      return role && value?.text ? [{ role, text: value.text, line: value.lines[0] ?? below.line }] : [];
    });
  });
}
