/** Reads CSV of RFC 4180, strictly: throws where a quote stands alone or a row has another length. */
export function readCsv(text: string): string[][] {
  if (!text.startsWith('\uFEFF') || !text.endsWith('\r\n')) throw new Error('no mark, or no last line end');
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  cell.lastIndex = 1;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const [, quoted, bare, end] = cell.exec(text) ?? [];
    if (end === undefined) throw new Error(`not CSV: ${text.slice(at, at + 40)}`);
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n' && cell.lastIndex < text.length) rows.push([]);
  }
  if (rows.some(({ length }) => length !== rows[0]?.length)) throw new Error('rows of different length');
  return rows;
}
