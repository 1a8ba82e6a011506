import type { LibraryTable } from '../model/library';
import { parseUrl } from '../sanitize/safe-url';

/** Fields that lead somewhere, wherever they stand in a record. */
const addresses = new Set(['url', 'pageUrl', 'canonicalUrl', 'frameUrl', 'fragmentUrl', 'target', 'address']);
const protocols = new Set(['http:', 'https:', 'mailto:']);

/** Where a parsed record holds an address that leads to anything but a web page or a mailbox; null where none does. */
export function unsafeAddressIn(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
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
/** Marks that let a line be read otherwise than it is written. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;

/** A record whose one-line texts cannot turn what stands around them. What this product wrote has none of these marks and stays as it is. */
export function cleanRecord(table: LibraryTable, record: object): object {
  const fields = labels.get(table) ?? [];
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, fields.includes(key) ? unturned(value) : value]),
  );
}

function unturned(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(turning, '');
  if (Array.isArray(value)) return value.map(unturned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unturned(inner)]));
}
