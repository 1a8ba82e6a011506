import type { Total } from './sum-measures';

const HEAD = ['Measure', 'Hit', 'Total', 'Percent', 'Aim', 'Met'];

/** The totals as a table in plain text, one line a measure. */
export function formatTable(totals: readonly Total[]): string {
  const rows = totals.map(({ label, hit, total, percent, aim, met }) => [
    label,
    `${hit}`,
    `${total}`,
    percent === null ? '–' : `${percent.toFixed(1)} %`,
    aim === null ? '–' : `${aim} %`,
    met === null ? '–' : met ? 'yes' : 'NO',
  ]);
  const widths = HEAD.map((head, i) => Math.max(head.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  return [line(HEAD), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}
