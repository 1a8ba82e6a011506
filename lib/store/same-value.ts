/** Whether two stored values are the same, field by field and byte by byte. */
export function sameValue(first: unknown, second: unknown): boolean {
  if (Object.is(first, second)) return true;
  if (typeof first !== 'object' || typeof second !== 'object' || first === null || second === null) return false;
  if (first instanceof Uint8Array || second instanceof Uint8Array) {
    return first instanceof Uint8Array && second instanceof Uint8Array && sameBytes(first, second);
  }
  if (Array.isArray(first) !== Array.isArray(second)) return false;
  const other = new Map(Object.entries(second));
  const entries = Object.entries(first);
  return (
    entries.length === other.size && entries.every(([key, value]) => other.has(key) && sameValue(value, other.get(key)))
  );
}

function sameBytes(first: Uint8Array, second: Uint8Array): boolean {
  return first.length === second.length && first.every((byte, index) => byte === second[index]);
}
