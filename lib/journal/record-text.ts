import { base64OfBytes } from './base64-of-bytes';
import { sha256Hex } from './sha256-hex';

/** The field under which bytes stand in the text of a record. No record of ours has a field of this name. */
export const bytesField = '$bytes';

export interface RecordText {
  /** SHA-256 over the record's canonical JSON, in which bytes stand as their own SHA-256. */
  seal: string;
  /** The same JSON, with the bytes in base64: all that is needed to have the record again. */
  json: string;
}

/**
 * A record as text: its fields in one order, whatever order they were built in, so that equal records give equal text and equal seals.
 * What is undefined counts as not there.
 */
export function recordText(record: unknown): RecordText {
  const blobs: Uint8Array[] = [];
  const sealed = canonical(record, (bytes) => {
    blobs.push(bytes);
    return sha256Hex(bytes);
  });
  const json = blobs.length === 0 ? sealed : canonical(record, base64OfBytes);
  return { seal: sha256Hex(sealed), json };
}

function canonical(value: unknown, textOf: (bytes: Uint8Array) => string): string {
  const text: string | undefined = JSON.stringify(value, (_field, inner: unknown) => {
    if (inner instanceof Uint8Array) return { [bytesField]: textOf(inner) };
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  });
  return text ?? 'null';
}
