/** A value with every text that is one of these ids replaced by its other id, wherever it stands; bytes stay as they are. */
export function renameIds<T>(value: T, names: ReadonlyMap<string, string>): T {
  // The shape stays: only texts are replaced by texts.
  return names.size === 0 ? value : (renamed(value, names) as T);
}

function renamed(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  if (Array.isArray(value)) return value.map((inner) => renamed(inner, names));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, renamed(inner, names)]));
}
