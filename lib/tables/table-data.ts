/** A table that was read: typed columns, rows that know what they are, notes apart from numbers. Nothing is summed or corrected. */
export interface TableData {
  caption: string;
  /** Of the whole table, by its caption: "thousands", "%". Empty where it says none. */
  unit: string;
  columns: TableColumn[];
  rows: TableDataRow[];
  notes: TableNote[];
  /** Whether a row of HXL tags stood below the headings; it is kept in the columns. */
  hxl: boolean;
}

export interface TableColumn {
  /** Readable by itself: "Arrivals – Previous week". Empty where the table does not name it. */
  name: string;
  /** Its headings, one for each header row; rows that head nothing of it are empty. */
  headings: string[];
  unit: string;
  type: 'number' | 'date' | 'code' | 'text';
  /** `#affected+idps`; empty where there is none. */
  tag: string;
  /** Marks of notes in its headings. */
  notes: string[];
  /** `group`: made of rows that only name the rows below them. */
  role: 'group' | 'plain';
}

export interface TableDataRow {
  kind: 'data' | 'total';
  cells: TableCell[];
  /** Of a total: the rows, by their index, that it may be the sum of. They stand above it; what stands below a total is no part of it. */
  parts: number[];
}

export interface TableCell {
  /** The text as it stands, without its note marks. */
  text: string;
  /** Null where it is no number, or may be read as two. */
  value: number | null;
  /** "-", ":", "n/a", "*": there is no value, which is not zero. */
  missing: boolean;
  /** Marks of notes: "1", "*", "a". */
  notes: string[];
}

export interface TableNote {
  /** Empty where it is about the whole table. */
  mark: string;
  text: string;
}
