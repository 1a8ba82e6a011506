import type { LibraryRecord, LibraryTable } from '../model/library';
import { cleanRecord, unsafeAddressIn } from './clean-record';
import { inflatesWithin } from './inflates-within';
import { isTooDeep } from './is-too-deep';
import { type PackFault, PackRefused } from './pack-fault';
import { packLimits } from './pack-limits';
import { imagePath, snapshotPath } from './pack-path';
import { recordSchemas } from './record-schemas';
import { unsafeNameIn } from './unsafe-name-in';

export interface RecordsTools {
  /** A record of an older version as this one has it. */
  upgrade(table: LibraryTable, record: unknown): unknown;
  /** The bytes of a picture or a snapshot. */
  evidence(path: string): Uint8Array<ArrayBuffer>;
}

/**
 * The records of one file, each parsed by its schema, with its bytes. Refuses (throws `PackRefused`) the first that does not fit, and says which field
 * of which record it is.
 * @param before how many records of the table came in files before
 */
export function readRecords<T extends LibraryTable>(
  { table, file, before }: { table: T; file: string; before: number },
  json: Uint8Array,
  tools: RecordsTools,
): LibraryRecord<T>[] {
  const records = parsed(json, file);
  if (!Array.isArray(records)) throw new PackRefused({ kind: 'not-json', file });
  if (before + records.length > packLimits.count) throw new PackRefused({ kind: 'too-many', file, table });
  return records.map((raw: unknown, index) => {
    const where = { file, table, record: before + index + 1 };
    const unsafe = unsafeNameIn(raw);
    if (unsafe !== null) throw new PackRefused({ kind: 'unsafe-name', ...where, field: unsafe });
    return checkedRecord(table, withBytes(table, tools.upgrade(table, raw), tools, where), where);
  });
}

function parsed(json: Uint8Array, file: string): unknown {
  if (isTooDeep(json, packLimits.depth)) throw new PackRefused({ kind: 'too-deep', file });
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(json));
  } catch {
    throw new PackRefused({ kind: 'not-json', file });
  }
}

function checkedRecord<T extends LibraryTable>(
  table: T,
  raw: unknown,
  where: Omit<PackFault, 'kind'>,
): LibraryRecord<T> {
  const { data, error } = recordSchemas[table].safeParse(raw);
  if (error) {
    throw new PackRefused({ kind: 'no-record', ...where, field: error.issues[0]?.path.join('.') ?? '' });
  }
  const unsafe = unsafeAddressIn(data);
  if (unsafe !== null) throw new PackRefused({ kind: 'unsafe-address', ...where, field: unsafe });
  const clean = recordSchemas[table].safeParse(cleanRecord(table, data));
  if (!clean.success) throw new PackRefused({ kind: 'no-record', ...where, field: 'title' });
  return clean.data;
}

function withBytes(table: LibraryTable, raw: unknown, tools: RecordsTools, where: Omit<PackFault, 'kind'>): unknown {
  if ((table !== 'images' && table !== 'snapshots') || typeof raw !== 'object' || raw === null) return raw;
  const id = 'id' in raw && typeof raw.id === 'string' ? raw.id : '';
  if (table === 'images') {
    const mime = imageMime(raw);
    return mime === null ? raw : { ...raw, bytes: tools.evidence(imagePath({ id, mime })) };
  }
  const gzip = tools.evidence(snapshotPath({ id }));
  if (!inflatesWithin(gzip, packLimits.page)) throw new PackRefused({ kind: 'too-large', ...where });
  return { ...raw, gzip };
}

function imageMime(raw: object) {
  const mime = recordSchemas.images.safeParse({ ...raw, bytes: new Uint8Array() }).data?.mime;
  return mime ?? null;
}
