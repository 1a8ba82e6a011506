/** Names that reach the prototype of an object where somebody copies them without care. */
const unsafe = new Set(['__proto__', 'constructor', 'prototype']);

/** Where in a parsed value a name stands that no record of ours has, as `a.0.b`; null where none does. It is not deep: `isTooDeep` came before. */
export function unsafeNameIn(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    if (unsafe.has(key)) return key;
    const below = unsafeNameIn(inner);
    if (below !== null) return `${key}.${below}`;
  }
  return null;
}
