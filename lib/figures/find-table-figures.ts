import type { TableContent } from '../model/clip-content';
import type { FigurePeriod } from '../model/figure-facts';
import type { FoundFigure } from '../model/found-figure';
import { partialDateSchema } from '../model/partial-date';
import { splitHeader } from '../tables/header-rows';
import { readTableData } from '../tables/read-table-data';
import { rowKinds } from '../tables/row-kinds';
import type { TableCell, TableColumn, TableData, TableDataRow } from '../tables/table-data';
import { decimalSignOf, numberValue, writtenNumber } from '../tables/written-number';
import { columnFacts } from './column-facts';
import { factorOf } from './factor-of';
import type { FigureContext } from './figure-context';
import { type HeadingFacts, headingFacts } from './heading-facts';
import { isWeighted } from './is-weighted';
import { type LabelFacts, labelFacts } from './label-facts';
import { saysOnlyWhat } from './says-only-what';
import { tieAcross } from './tie-across';
import { tieChanges } from './tie-changes';
import { tieColumns } from './tie-columns';
import { withoutDecimals } from './without-decimals';

/** More than anybody quotes of one table. */
const most = 1_000;
/** Columns that number their rows. */
const rank = /^(?:rank(?:ing)?|rang|puesto|no\.?|n[°º]|#|nr\.?|num\.?|s\/n|sl|id|الرقم|م)$/i;

/**
 * The numbers in the cells of a table, row by row: headings and caption say what is counted and when, the head of a row says where. Cells that say
 * that there is no value, codes, dates and marks of notes are none. Rows and columns are those of the table as it was clipped.
 */
export function findTableFigures(table: TableContent, told: FigureContext): FoundFigure[] {
  const data = readTableData(table, told.lang);
  const shift = data.columns[0]?.role === 'group' ? 1 : 0;
  const { rows } = splitHeader(table.header, table.rows);
  const above = table.rows.length - rows.length;
  const places = rowKinds(rows).flatMap((kind, at) => (kind === 'data' || kind === 'total' ? [at + above] : []));
  const over = table.caption === '' ? labelFacts(told.labels ?? [], told) : null;
  const caption = over ? asHeading(over) : headingFacts(table.caption, told);
  const heads = data.columns.map((column) => columnFacts(column, caption, told));
  const figures: FoundFigure[] = [];
  const at = new Map<string, number>();
  data.rows.forEach((row, rowAt) => {
    const said = rowFacts(data, row, told);
    row.cells.forEach((cell, columnAt) => {
      const [column, head] = [data.columns[columnAt], heads[columnAt]];
      const isNumber = column && head && column.type !== 'code' && column.type !== 'date' && !rank.test(column.name);
      const place = places[rowAt];
      const open = isNumber && head && !cell.missing ? countOf(cell, head, said) : null;
      const value = open?.value ?? cell.value;
      if (!isNumber || value === null || cell.missing || place === undefined || figures.length >= most) return;
      if (column.type === 'text' && said.head === cell.text) return;
      at.set(`${rowAt} ${columnAt}`, figures.length);
      const figure = cellFigure(cell.text, value, { row: place, column: columnAt - shift }, head, said);
      figures.push(open ? { ...figure, otherValue: open.other } : figure);
    });
  });
  tieTotals(data, figures, at);
  tieAcross(data, figures, at);
  tieChanges(data, figures, at);
  tieColumns(data, figures, at);
  return figures.map((figure) => ({
    ...figure,
    what: over && figure.unit !== 'percent' ? [figure.what, ...over.narrower].join(' – ').slice(0, 200) : figure.what,
    asOf: figure.asOf ?? (figure.period === null ? told.asOf : null),
    period: figure.period ?? (figure.asOf === null ? told.period : null),
    status: figure.status ?? (isWeighted(figure) ? 'estimate' : null),
  }));
}

/** What stands over a table without a caption, in its place. */
function asHeading({ what, narrower, unit, unitText, factor, ...facts }: LabelFacts): HeadingFacts {
  const words = what
    .split(' – ')
    .filter((word) => !narrower.includes(word))
    .join(' – ');
  return { ...facts, words, unit: { unit, unitText, factor }, isPlace: false, isShare: false, periodBasis: null };
}

/** "998,890" alone may be read two ways: as a count first, for nobody counts a part of a person; the person is asked. */
function countOf(cell: TableCell, head: HeadingFacts, row: RowFacts): { value: number; other: number } | null {
  const isCount = !head.isShare && !row.isShare && !/^(?:money|measured|rate)$/.test(head.unit?.unit ?? '');
  const printed = isCount ? writtenNumber(cell.text) : null;
  if (!printed) return null;
  const unit = cellUnit(cell.text, head, row);
  // Thousands of persons may well have decimals.
  const written = unit?.factor === 1 ? withoutDecimals(printed, unit.unit) : printed;
  if ((cell.value !== null && written === printed) || decimalSignOf(written) !== 'either') return null;
  const [sign] = written.separators;
  const value = numberValue(written, sign === '.' ? ',' : '.');
  const other = numberValue(written, sign === '.' ? '.' : ',');
  return value === null || other === null ? null : { value, other };
}

interface RowFacts extends HeadingFacts {
  head: string;
}

/** What the cells of a row that are no numbers say: a place, a period, a measure; a date column says as of when. */
function rowFacts({ columns, rows }: TableData, row: TableDataRow, told: FigureContext): RowFacts {
  const index = rows.indexOf(row);
  const isHead = (column: TableColumn | undefined, at: number) =>
    column !== undefined &&
    (column.type === 'text' || (column.type === 'code' && at === 0) || (column.type === 'date' && at === 0));
  const texts = row.cells.flatMap(({ text, missing, value }, at) =>
    isHead(columns[at], at) && columns[at]?.role !== 'group' && text !== '' && !missing && (value === null || at === 0)
      ? [text]
      : [],
  );
  const group = columns[0]?.role === 'group' ? (row.cells[0]?.text ?? '') : '';
  const read = [...texts, group].filter(Boolean).map((text) => headingFacts(text, told));
  const dated = row.cells.flatMap(({ text }, at) =>
    columns[at]?.type === 'date' && at > 0 ? [headingFacts(text, told).period?.end ?? null] : [],
  );
  const [head = ''] = texts;
  const timed = read.find((each) => each.period);
  const period = timed?.period ?? null;
  const place =
    read.find((each) => each.isPlace)?.place ?? (period === null && index >= 0 && !saysOnlyWhat(head) ? head : '');
  const isTotal = row.kind === 'total';
  return {
    ...{
      head,
      period,
      place: isTotal && !read.some((each) => each.isPlace) ? '' : place.slice(0, 200),
      isPlace: false,
    },
    asOf: dated[0] ?? read.find((each) => each.asOf)?.asOf ?? null,
    ...{
      unit: read.find((each) => each.unit)?.unit ?? null,
      measure: read.find((each) => each.measure)?.measure ?? null,
    },
    words: read.some((each) => each.isPlace) || period !== null ? '' : head,
    ...{
      isShare: read.some((each) => each.isShare),
      status: read.find((each) => each.status)?.status ?? null,
      basis: null,
      periodBasis: timed?.periodBasis ?? null,
    },
  };
}

function cellUnit(text: string, head: HeadingFacts, row: RowFacts): HeadingFacts['unit'] {
  if (/[%٪]/.test(text) || head.isShare || row.isShare) return { unit: 'percent', unitText: '%', factor: 1 };
  // A column that states no more than a scale leaves the unit to the row.
  if (head.unit?.unit === 'number' && row.unit) return { ...row.unit, factor: factorOf(row.unit, head.unit) };
  return head.unit ?? row.unit;
}

function cellFigure(
  text: string,
  value: number,
  cell: { row: number; column: number },
  head: HeadingFacts,
  row: RowFacts,
): FoundFigure {
  const unit = cellUnit(text, head, row);
  const period = row.period && head.period ? together(row.period, head.period) : (row.period ?? head.period);
  return {
    stands: { in: 'cell', ...cell },
    printed: text.slice(0, 60),
    value: Number((value * (unit?.factor ?? 1)).toPrecision(15)),
    unit: unit?.unit ?? 'number',
    unitText: (unit?.unitText ?? '').slice(0, 80),
    what: (head.words || row.words).slice(0, 200),
    measure: head.unit?.unit === 'money' || unit?.unit === 'money' ? 'funding' : (head.measure ?? row.measure),
    basis:
      unit?.unit === 'percent' && /change|increase|variation|variación|évolution|تغير/i.test(head.words)
        ? 'change'
        : (head.basis ?? row.basis ?? (period === row.period ? row.periodBasis : head.periodBasis)),
    place: row.place || head.place,
    period,
    asOf: row.asOf ?? head.asOf,
    qualifier: null,
    roundedTo: null,
    status: head.status ?? row.status,
    partOf: null,
    share: null,
  };
}

/** A year in the head of the row and a month over the column, or a month in the row and its year over the column: the month of that year. */
function together(row: FigurePeriod, head: FigurePeriod): FigurePeriod {
  const isYear = (date: string | null) => date !== null && date.length === 4;
  if (isYear(row.start) && head.start?.includes('-')) return head;
  if (!isYear(head.start) || head.start !== head.end || !row.start || !row.end || row.start.length < 7) return row;
  const inYear = (date: string) => partialDateSchema.parse(`${head.start}${date.slice(4)}`);
  return row.start.slice(0, 4) === row.end.slice(0, 4) ? { start: inYear(row.start), end: inYear(row.end) } : row;
}

/** Cells of a total's parts are parts of the total's cell in their column; shares are none. */
function tieTotals({ rows }: TableData, figures: readonly FoundFigure[], at: ReadonlyMap<string, number>): void {
  rows.forEach(({ kind, parts, cells }, rowAt) => {
    if (kind !== 'total') return;
    cells.forEach((_, column) => {
      const total = at.get(`${rowAt} ${column}`);
      if (total === undefined || figures[total]?.unit === 'percent') return;
      for (const part of parts) {
        const figure = figures[at.get(`${part} ${column}`) ?? -1];
        if (figure && figure.partOf === null) figure.partOf = total;
      }
    });
  });
}
