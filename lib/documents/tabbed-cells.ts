/**
 * Cells of a text as spreadsheets copy it: tabs between cells, a line for each row, and quotation marks around a cell that holds a tab, a line
 * break or a quotation mark. A mark that does not close before the next cell is the cell's own. Nothing where no tab parts anything.
 */
export function tabbedCells(text: string): string[][] {
  if (!text.includes('\t')) return [];
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const { cell, end } = quotedCell(text, at) ?? bareCell(text, at);
    rows.at(-1)?.push(cell.replace(/\s+/g, ' ').trim());
    if (text[end] === '\n') rows.push([]);
    at = end + 1;
  }
  return rows.filter((row, index) => index < rows.length - 1 || row.some((cell) => cell !== ''));
}

function bareCell(text: string, at: number): { cell: string; end: number } {
  let end = at;
  while (end < text.length && text[end] !== '\t' && text[end] !== '\n') end += 1;
  return { cell: text.slice(at, end), end };
}

function quotedCell(text: string, at: number): { cell: string; end: number } | null {
  if (text[at] !== '"') return null;
  const quote = /"/g;
  quote.lastIndex = at + 1;
  for (let found = quote.exec(text); found; found = quote.exec(text)) {
    const next = text[found.index + 1];
    if (next === '"') quote.lastIndex = found.index + 2;
    else {
      const closes = next === undefined || next === '\t' || next === '\n';
      return closes ? { cell: text.slice(at + 1, found.index).replaceAll('""', '"'), end: found.index + 1 } : null;
    }
  }
  return null;
}
