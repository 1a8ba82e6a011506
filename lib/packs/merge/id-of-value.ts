import { canonicalJson } from '../../model/canonical-json';
import type { Id } from '../../model/id';

/** FNV-1a of 128 bits (https://datatracker.ietf.org/doc/draft-eastlake-fnv/): it tells values apart and is no proof of anything. */
const offset = 0x6c62272e07bb014262b821756295c58dn;
const prime = 0x0000000001000000000000000000013bn;

/**
 * An id that is the same for the same value, in the form of a UUID of version 8 (RFC 9562): what is found twice is one. It is made without waiting,
 * since a transaction ends where its work waits for anything but the database.
 */
export function idOfValue(value: unknown): Id {
  let sum = offset;
  for (const byte of new TextEncoder().encode(canonicalJson(value))) {
    sum = BigInt.asUintN(128, (sum ^ BigInt(byte)) * prime);
  }
  const digits = sum.toString(16).padStart(32, '0');
  const [a, b, c, d, e] = [
    [0, 8],
    [8, 12],
    [13, 16],
    [17, 20],
    [20, 32],
  ].map(([from, to]) => digits.slice(from, to));
  return `${a}-${b}-8${c}-8${d}-${e}`;
}
