import type { Conflict } from '../model/conflict';
import type { LibraryTable } from '../model/library';
import { parseUrl } from '../sanitize/safe-url';
import { unturned } from '../sanitize/unturned';

/** Fields that lead somewhere, wherever they stand in a record. */
const addresses = new Set(['url', 'pageUrl', 'canonicalUrl', 'frameUrl', 'fragmentUrl', 'target', 'address']);
const protocols = new Set(['http:', 'https:', 'mailto:']);

/**
 * Where a parsed record holds an address that leads to anything but a web page or a mailbox; null where none does. Bytes are passed over: to list each
 * one of a large picture by its place would take gigabytes.
 */
export function unsafeAddressIn(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return null;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'string' && addresses.has(key) && !protocols.has(parseUrl(inner)?.protocol ?? '')) return key;
    const below = unsafeAddressIn(inner);
    if (below !== null) return `${key}.${below}`;
  }
  return null;
}

/** What is shown as one line: titles, names, and what a source says of itself. */
const labels = new Map<LibraryTable, readonly string[]>([
  ['meetings', ['title', 'series', 'place', 'attendance']],
  ['topics', ['title', 'owner']],
  ['actions', ['text', 'owners', 'dueAsWritten']],
  ['sources', ['fields']],
  ['figures', ['what', 'place']],
]);
/**
 * A record whose one-line texts cannot turn what stands around them. What this product wrote has none of these marks, for `unturned` stands at the doors of
 * the store too, and stays as it is.
 */
export function cleanRecord(table: LibraryTable, record: object): object {
  if (table === 'conflicts') return cleanConflict(record as Conflict); // the table says so
  const fields = labels.get(table) ?? [];
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, fields.includes(key) ? unturned(value) : value]),
  );
}

/** What a pack says of a field may become that field. */
function cleanConflict(conflict: Conflict): Conflict {
  const { table, field, theirs } = conflict;
  return { ...conflict, theirs: Reflect.get(cleanRecord(table, { [field]: theirs }), field) };
}
