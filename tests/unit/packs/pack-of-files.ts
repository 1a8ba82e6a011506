import { strToU8, zipSync } from 'fflate';
import { type Library, libraryTables } from '../../../lib/model/library';
import { schemaVersion } from '../../../lib/store/database-schema';
import { packTools, wholePack } from './pack-tools';

/**
 * A pack made by hand, with another program's archive, whose sums are right whatever it holds.
 * @param library what is in it, without bytes, where `files` does not say otherwise
 * @param files by path, as JSON
 * @param texts by path, as they are
 * @param said in the manifest, in place of what is right
 */
export async function packOfFiles(
  library: Partial<Record<keyof Library, object[]>>,
  files: Record<string, unknown>,
  texts: Record<string, string | Uint8Array> = {},
  said: object = {},
): Promise<Uint8Array> {
  const own = libraryTables.map((table) => [`records/${table}.json`, library[table] ?? []] as const);
  const json = { ...Object.fromEntries(own.filter(([, records]) => records.length > 0)), ...files };
  const bytes = new Map<string, Uint8Array>();
  for (const [path, value] of Object.entries(json)) bytes.set(path, strToU8(JSON.stringify(value)));
  for (const [path, text] of Object.entries(texts)) bytes.set(path, typeof text === 'string' ? strToU8(text) : text);
  const listed = [];
  for (const [path, content] of bytes) {
    listed.push({ path, bytes: content.length, sha256: await packTools.sha256(new Uint8Array(content)) });
  }
  const counts = Object.fromEntries(
    libraryTables.flatMap((table) => {
      const records: unknown = json[`records/${table}.json`];
      return Array.isArray(records) ? [[table, records.length]] : [];
    }),
  );
  const manifest = {
    ...{ format: 'rapporteur-pack', formatVersion: 1, schemaVersion, counts, files: listed },
    ...wholePack({ ...Object(library) }).head,
    ...said,
  };
  return zipSync({ 'manifest.json': strToU8(JSON.stringify(manifest)), ...Object.fromEntries(bytes) });
}
