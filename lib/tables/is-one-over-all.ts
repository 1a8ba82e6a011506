/** Whether all cells of a row say the same words: one cell stood over all columns. Numbers and dashes that are equal are values. */
export function isOneOverAll(row: readonly string[]): boolean {
  const [first = ''] = row;
  return row.length > 1 && /\p{L}{2}/u.test(first) && row.every((cell) => cell === first);
}
