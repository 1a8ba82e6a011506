import type { TableData } from '../../../lib/tables/table-data';

/** A table as it is written down in `tests/golden/tables`: short enough to be checked by eye. */
export interface TableOutline {
  caption: string;
  unit: string;
  rowCount: number | null;
  /** "Arrivals – 2018 · number · % · #affected · notes 1, 2 · group"; parts that are empty are left out. */
  columns: string[];
  /** "total 0 1" or "data", then for each cell its text, " = " its value, " = none" where it is missing, " ^" its notes. */
  rows: string[][];
  notes: string[];
}

export function tableOutline(data: TableData, rowCount: number | null): TableOutline {
  return {
    caption: data.caption,
    unit: data.unit,
    rowCount,
    columns: data.columns.map(({ name, type, unit, tag, notes, role }) =>
      [name, type, unit, tag, notes.length > 0 ? `notes ${notes.join(', ')}` : '', role === 'group' ? role : '']
        .filter((part, index) => index === 0 || part !== '')
        .join(' · '),
    ),
    rows: data.rows.map(({ kind, cells, parts }) => [
      [kind, ...parts].join(' '),
      ...cells.map(({ text, value, missing, notes }) => {
        const said = value === null ? (missing ? ' = none' : '') : ` = ${value}`;
        return `${text}${said}${notes.map((note) => ` ^${note}`).join('')}`;
      }),
    ]),
    notes: data.notes.map(({ mark, text }) => (mark ? `${mark}: ${text}` : text)),
  };
}
