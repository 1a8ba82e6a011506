import { foldText } from '../language/fold-text';
import { type LabelKind, labelKind } from './column-kinds';
import { isDay } from './find-document-numbers';
import type { DetailKind } from './personal-detail';
import { plainReading } from './plain-reading';

/** How the cells are read: which kinds of details a text holds, and whether it is a person's name of so many words at least. */
export interface CellReader {
  kindsIn: (text: string) => Iterable<DetailKind>;
  isName: (text: string, least?: number) => boolean;
}

/** A cell of a table's body with something personal in it; a cell may hold several kinds. */
export interface PersonalCell {
  row: number;
  column: number;
  kind: DetailKind;
}

/** The numbers of such a column are no telephone numbers. */
const code = /(?:^|[ _-])(?:p-?codes?|codes?|ids?|ref|uuid|codigo) ?$/;

/** Two cells of three make a column what it is. */
const mostly = 0.66;

/**
 * The cells of a table's body that hold personal details: columns that their headers call so, or that are mostly addresses or
 * telephone numbers, and then the names beside them; rows that begin with such a label; and single cells.
 * Time grows with the size of the table.
 */
export function personalCells(
  header: readonly string[][],
  rows: readonly string[][],
  reader: CellReader,
): PersonalCell[] {
  const found = new Map<string, PersonalCell>();
  const add = (row: number, column: number, kind: DetailKind) =>
    found.set(`${row} ${column} ${kind}`, { row, column, kind });

  const own = rows.map((row) => row.map((cell) => new Set(reader.kindsIn(cell))));
  const labels = labelsOf(header, rows);
  const columns = columnsOf(rows, own, reader);
  const isContacts =
    columns.some(({ share }) => share.email >= mostly || share.phone >= mostly) ||
    labels.kinds.some((kind, column) => (kind === 'email' || kind === 'phone') && (columns[column]?.filled ?? 0) > 0);
  const names = nameColumns(labels.kinds, columns, isContacts);

  for (const [row, cells] of rows.entries()) {
    if (row < labels.first) continue;
    const across = cells.length > 1 && labels.first === 0 && header.length === 0 ? labelKind(cells[0] ?? '') : null;
    for (const [column, cell] of cells.entries()) {
      if (cell.trim() === '') continue;
      const kind = labels.kinds[column] ?? null;
      for (const each of own[row]?.[column] ?? [])
        if (each === 'email' || !labels.codes.has(column)) add(row, column, each);
      if (names.has(column) && mayBeName(cell, reader)) add(row, column, 'name');
      for (const told of [kind, column > 0 ? across : null])
        if (told !== null && holds(told, cell, reader)) add(row, column, detailOf(told));
    }
  }
  return [...found.values()];
}

/** Kinds of columns by their headers, or by the first row where that is one; and where the body begins. */
function labelsOf(header: readonly string[][], rows: readonly string[][]) {
  const heads = header.length > 0 ? header : rows.slice(0, 1);
  const width = Math.max(0, ...heads.map((row) => row.length));
  const kinds = Array.from({ length: width }, (_, column): LabelKind | null => {
    const known = heads.map((row) => labelKind(row[column] ?? '')).filter((kind) => kind !== null);
    return known.at(-1) ?? null;
  });
  // A first row with two labels heads the table; with one, its label may head the row itself.
  const isHead = header.length === 0 && kinds.filter((kind) => kind !== null).length > 1;
  if (header.length === 0 && !isHead) return { kinds: [], codes: new Set<number>(), first: 0 };
  const coded = kinds.flatMap((_, column) =>
    heads.some((row) => code.test(foldText(row[column] ?? ''))) ? [column] : [],
  );
  return { kinds, codes: new Set(coded), first: isHead ? 1 : 0 };
}

interface Column {
  filled: number;
  share: { email: number; phone: number; name: number };
}

function columnsOf(rows: readonly string[][], own: readonly Set<DetailKind>[][], { isName }: CellReader): Column[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const counts = Array.from({ length: width }, () => ({ filled: 0, email: 0, phone: 0, name: 0 }));
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const count = counts[column];
      if (count === undefined || isBlank(cell)) continue;
      count.filled += 1;
      const kinds = own[row]?.[column];
      if (kinds?.has('email')) count.email += 1;
      if (kinds?.has('phone')) count.phone += 1;
      if (kinds?.has('name') || isName(plain(cell))) count.name += 1;
    }
  }
  return counts.map(({ filled, email, phone, name }) => {
    const share = (count: number) => (filled < 2 ? 0 : count / filled);
    return { filled, share: { email: share(email), phone: share(phone), name: share(name) } };
  });
}

/** The columns of names: those called so, and in a list of contacts the one that looks most like it, nearest to the addresses. */
function nameColumns(
  kinds: readonly (LabelKind | null)[],
  columns: readonly Column[],
  isContacts: boolean,
): Set<number> {
  const called = kinds.flatMap((kind, column) => (kind === 'name' ? [column] : []));
  const general = kinds.flatMap((kind, column) => (kind === 'any-name' ? [column] : []));
  const people = general.filter((column) => isContacts && (columns[column]?.share.name ?? 0) >= 0.5);
  if (called.length + people.length > 0) return new Set([...called, ...people]);
  if (!isContacts) return new Set();
  const ways = columns.flatMap(({ share }, column) =>
    share.email >= mostly || share.phone >= mostly || kinds[column] === 'email' || kinds[column] === 'phone'
      ? [column]
      : [],
  );
  const distance = (column: number) => Math.min(...ways.map((way) => Math.abs(way - column)));
  const [best] = columns
    .map(({ share }, column) => ({ column, share: share.name }))
    .filter(({ column, share }) => share >= mostly && kinds[column] == null)
    .sort((a, b) => b.share - a.share || distance(a.column) - distance(b.column));
  return new Set(best === undefined ? [] : [best.column]);
}

function detailOf(kind: LabelKind): DetailKind {
  if (kind === 'any-name') return 'name';
  return kind === 'birth' ? 'id' : kind;
}

/** One group of thousands, or few digits: a count under "Student number". */
const count = /^(?:\d{1,4}|\d{1,3}(?:[ .’']\d{3}|(?:,\d{3})+))(?! ?[^ *(%\p{Ll}])/u;

/** Whether a cell holds what its label promises, and not only a remark. */
function holds(kind: LabelKind, cell: string, reader: CellReader): boolean {
  const text = plain(cell);
  const digits = text.replace(/\D/g, '').length;
  if (kind === 'phone') return digits >= 6 && digits <= 40 && !/^\d{1,3}(?:,\d{3})+$/.test(text);
  if (kind === 'id') return digits >= 4 && !count.test(text);
  if (kind === 'birth') return isDay(text);
  if (kind === 'coordinates') return /\d[.,]\d{3}|\d ?[°º] ?\d/.test(text);
  return kind === 'name' && mayBeName(cell, reader);
}

/** In a column of names, everything that is not nothing, a body or a figure. */
function mayBeName(cell: string, { isName }: CellReader): boolean {
  const text = plain(cell);
  if (isBlank(cell) || !/\p{L}{2}/u.test(text) || text.length > 200) return false;
  if (/^\p{Lu}{2}[\p{Lu}\d/ &-]*$/u.test(text) && !isName(text)) return false;
  const bare = text.replace(/ ?\([^()]*\)/g, '');
  const [first = ''] = bare.split(/[,/\n;-]/);
  return isName(bare) || isName(first.trim()) || (/^[\p{L}\p{M}.'’ -]+$/u.test(text) && isName(text, 1));
}

const isBlank = (cell: string) =>
  /^[\s\p{P}\p{S}]*$|^(?:n\/?a|tbd|tbc|none|vacant|vacante|nil|aucune?|ninguno|لا يوجد)\.?$/iu.test(cell.trim());
const plain = (cell: string) => plainReading(cell).text.replace(/\s+/g, ' ').trim();
