import type { LibraryTable } from '../model/library';
import { libraryTables } from '../model/library';
import type { StoredImage } from '../model/stored-image';

/** The file of a part of a table: `records/clips.json`, and `records/clips-2.json` where one is not enough. */
export function recordsPath(table: LibraryTable, part: number): string {
  return part === 0 ? `records/${table}.json` : `records/${table}-${part + 1}.json`;
}

/** The picture of a record of `images`. */
export function imagePath({ id, mime }: Pick<StoredImage, 'id' | 'mime'>): string {
  return `images/${id}.${mime.slice('image/'.length)}`;
}

/** The text of a record of `snapshots`, compressed with gzip. */
export function snapshotPath({ id }: { id: string }): string {
  return `snapshots/${id}.txt.gz`;
}

const tables = new Map<string, LibraryTable>(libraryTables.map((table) => [table, table]));

/** Which part of which table a file holds; null where it holds none. */
export function partAt(path: string): { table: LibraryTable; part: number } | null {
  const found = /^records\/([a-zA-Z]+)(?:-([2-9]|[1-9]\d{1,3}))?\.json$/.exec(path);
  const table = tables.get(found?.[1] ?? '');
  return table ? { table, part: Number(found?.[2] ?? 1) - 1 } : null;
}
