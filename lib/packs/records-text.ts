import { canonicalJson } from '../model/canonical-json';
import type { LibraryRecord } from '../model/library';

/** Bytes as the records have them stand in files of their own. */
const inFiles = new Set(['bytes', 'gzip']);

/**
 * The records of a table as text, in parts of at most `longest` bytes: a JSON list, one record a line, keys and records in one order, so that the
 * same records give the same text. What a record has as bytes is left out.
 */
export function recordsText(records: LibraryRecord[], longest: number): string[] {
  const parts: string[][] = [];
  let size = longest;
  for (const record of records.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const line = canonicalJson(Object.fromEntries(Object.entries(record).filter(([key]) => !inFiles.has(key))));
    const bytes = new TextEncoder().encode(line).length + 2;
    if (size + bytes > longest) {
      parts.push([]);
      size = 4;
    }
    parts.at(-1)?.push(line);
    size += bytes;
  }
  return parts.map((lines) => `[\n${lines.join(',\n')}\n]\n`);
}
