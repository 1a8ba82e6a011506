import type { TableContent } from '../model/clip-content';
import { columnName } from './column-name';
import { columnType } from './column-type';
import { decimalSignFor, decimalSignOfAll } from './decimal-sign';
import { findTotals } from './find-totals';
import { splitHeader } from './header-rows';
import { isMissing } from './is-missing';
import { readNotes } from './read-notes';
import { rowKinds } from './row-kinds';
import { type Split, splitMarks } from './split-marks';
import type { TableCell, TableColumn, TableData, TableDataRow } from './table-data';
import { unitIn } from './unit-in';
import { type DecimalSign, numberValue, type WrittenNumber, writtenNumber } from './written-number';

/** Longer cells are texts. */
const longestNumber = 60;

/**
 * Reads a clipped table as data: readable column names, types and units, note marks apart from numbers, group rows as a first column, totals known as such.
 * What can be read two ways is left unread: the text is always there.
 * @param lang BCP 47 tag of the table; empty where the page does not say
 */
export function readTableData(
  content: Pick<TableContent, 'caption' | 'header' | 'rows' | 'notes'>,
  lang: string,
): TableData {
  const { header, tags, rows } = splitHeader(content.header, content.rows);
  const kinds = rowKinds(rows);
  const explained = roundMarks([
    ...content.notes,
    ...rows.flatMap((row, index) => (kinds[index] === 'note' ? row : [])),
  ]);
  const kept = rows.flatMap((row, index) =>
    isRecord(kinds[index]) ? [row.map((cell) => splitMarks(cell, explained))] : [],
  );
  const groups = groupsOf(rows, kinds);
  const written = columnsOf(kept, header, rows).map(({ column, texts }) => {
    const name = columnName(header, column);
    const tag = tags?.[column] ?? '';
    const type = columnType({ name: name.name, tag }, texts, column === 0);
    const numbers = type === 'code' || type === 'date' ? [] : texts.map(numberIn);
    return { name, tag, type, numbers, texts };
  });
  const ofTable = decimalSignOfAll(written.flatMap(({ numbers }) => present(numbers)));
  const columns = written.map(({ name, tag, type, numbers }, index): TableColumn & { decimal: DecimalSign | null } => ({
    ...name,
    tag,
    type,
    unit: unitIn(name.name) || commonUnit(present(numbers)),
    role: 'plain',
    decimal: decimalSignFor(present(written[index]?.numbers ?? []), ofTable, lang),
  }));
  const records = kinds.filter(isRecord);
  const dataRows = kept.map((row, index): TableDataRow => {
    const cells = columns.map((column, at) => cellOf(row[at], written[at]?.numbers[index] ?? null, column));
    return { kind: records[index] === 'total' ? 'total' : 'data', cells, parts: [] };
  });
  findTotals(dataRows, groups, (column) => columns[column]?.type === 'number' && columns[column]?.unit !== '%');
  const isGrouped = groups.some((group) => group !== '');
  const notes = rows.flatMap((row, index) => (kinds[index] === 'note' ? [row.find((cell) => cell.trim()) ?? ''] : []));
  return {
    caption: content.caption,
    unit: unitIn(content.caption),
    columns: [...(isGrouped ? [groupColumn()] : []), ...columns.map(({ decimal: _decimal, ...column }) => column)],
    rows: isGrouped ? dataRows.map((row, index) => withGroup(row, index, groups)) : dataRows,
    notes: readNotes([...notes, ...content.notes]),
    hxl: tags !== null,
  };
}

/** The marks in round brackets that the notes of a table begin with: "(1) Provisional". */
const roundMarks = (notes: readonly string[]) =>
  new Set(notes.flatMap((note) => /^\s*\(([\da-z*]{1,2})\)\s+\S/i.exec(note.slice(0, 20))?.[1] ?? []));

const isRecord = (kind: string | undefined): boolean => kind === 'data' || kind === 'total';
const present = (numbers: readonly (WrittenNumber | null)[]) => numbers.filter((each) => each !== null);
const numberIn = (text: string) => (text.length > longestNumber || /^0\d+$/.test(text) ? null : writtenNumber(text));

/** For each row of data, the last row above it that only named others. */
function groupsOf(rows: readonly string[][], kinds: readonly string[]): string[] {
  const groups: string[] = [];
  let group = '';
  rows.forEach((row, index) => {
    if (kinds[index] === 'group') group = splitMarks(row.find((cell) => cell.trim()) ?? '').text;
    else if (isRecord(kinds[index])) groups.push(group);
  });
  return groups;
}

function columnsOf(kept: readonly Split[][], header: readonly string[][], rows: readonly string[][]) {
  const width = [...header, ...rows].reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column) => ({ column, texts: kept.map((row) => row[column]?.text ?? '') }));
}

function commonUnit(numbers: readonly WrittenNumber[]): string {
  const [first] = numbers;
  return first && numbers.every(({ unit }) => unit === first.unit) ? first.unit : '';
}

function cellOf(
  split: Split | undefined,
  number: WrittenNumber | null,
  column: { decimal: DecimalSign | null },
): TableCell {
  const { text, notes } = split ?? { text: '', notes: [] };
  const missing = isMissing(text);
  return { text, value: missing || !number ? null : numberValue(number, column.decimal), missing, notes };
}

/** The total of several groups stands in none. */
function withGroup(row: TableDataRow, index: number, groups: readonly string[]): TableDataRow {
  const isOver = row.parts.some((part) => groups[part] !== groups[index]);
  return { ...row, cells: [textCell(isOver ? '' : (groups[index] ?? '')), ...row.cells] };
}

const textCell = (text: string): TableCell => ({ text, value: null, missing: text === '', notes: [] });

const groupColumn = (): TableColumn => ({
  name: '',
  headings: [],
  unit: '',
  type: 'text',
  tag: '',
  notes: [],
  role: 'group',
});
