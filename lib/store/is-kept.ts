/** Tables that speak of the others: they are not sealed, not counted and not in the journal. */
const about = new Set(['seals', 'marks', 'damaged']);

/** Whether a table holds what the person would miss. */
export function isKept(table: string): boolean {
  return !about.has(table);
}
