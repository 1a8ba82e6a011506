import type { ScoredTable } from './capture/scored-table';

/** A measured table in plain text, its title above it and, where asked for, what was not right below it. */
export function formatScored({ title, header, rows, details = [] }: ScoredTable, withDetails: boolean): string {
  const widths = header.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  const ruler = widths.map((width) => '-'.repeat(width)).join('  ');
  return [title, '', line(header), ruler, ...rows.map(line), ...(withDetails ? ['', ...details] : [])].join('\n');
}
