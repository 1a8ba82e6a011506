/**
 * A new reading of something with every part that did not change taken from the reading before, so that whoever remembers by
 * identity finds it again: only what changed is made and drawn anew. Plain objects, arrays, maps and bytes; pictures
 * (anything with `bytes`) are the same where their ids are, for a picture never changes.
 */
export function shareUnchanged<T>(before: unknown, after: T): T {
  // The cast: where everything in it is the same, what was read before is of the type of what is read now.
  return shared(before, after) as T;
}

function shared(before: unknown, after: unknown): unknown {
  if (Object.is(before, after)) return before;
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null) return after;
  if (Array.isArray(before) && Array.isArray(after)) return sharedArray(before, after);
  if (isPlain(before) && isPlain(after)) {
    if ('bytes' in after && 'bytes' in before) return before.id === after.id ? before : after;
    return sharedObject(before, after);
  }
  return before instanceof Map && after instanceof Map ? sharedMap(before, after) : after;
}

function sharedArray(before: unknown[], after: unknown[]): unknown[] {
  let known: Map<string, unknown> | null = null;
  // Mostly nothing changed, and nothing needs to be made to find that out.
  let items: unknown[] | null = before.length === after.length ? null : [];
  for (const [index, item] of after.entries()) {
    const there = before[index];
    let found = there;
    if (item !== there) {
      const key = keyOf(item);
      // A list of records keeps each record wherever it moved to.
      if (key !== null && keyOf(there) !== key) known ??= byKey(before);
      found = shared(key === null || known === null ? there : known.get(key), item);
    }
    if (items === null && found !== there) items = before.slice(0, index);
    items?.push(found);
  }
  return items ?? before;
}

function byKey(items: unknown[]): Map<string, unknown> {
  const known = new Map<string, unknown>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null) known.set(key, item);
  }
  return known;
}

function sharedObject(before: Record<string, unknown>, after: Record<string, unknown>): Record<string, unknown> {
  const keys = Object.keys(after);
  let same = keys.length === Object.keys(before).length;
  const values: unknown[] = [];
  for (const key of keys) {
    const value = shared(before[key], after[key]);
    if (!(key in before) || value !== before[key]) same = false;
    values.push(value);
  }
  return same ? before : Object.fromEntries(keys.map((key, index) => [key, values[index]]));
}

function sharedMap(before: Map<unknown, unknown>, after: Map<unknown, unknown>): Map<unknown, unknown> {
  let same = before.size === after.size;
  const entries = [...after].map(([key, item]): [unknown, unknown] => {
    const value = shared(before.get(key), item);
    if (value !== before.get(key)) same = false;
    return [key, value];
  });
  return same ? before : new Map(entries);
}

/** What names a record among others of its list; null where nothing does. */
function keyOf(item: unknown): string | null {
  if (!isPlain(item)) return null;
  for (const key of ['id', 'topicId', 'clipId']) if (typeof item[key] === 'string') return item[key];
  for (const key of ['topic', 'clip', 'action', 'figure']) {
    const record = item[key];
    if (isPlain(record) && typeof record.id === 'string') return record.id;
  }
  return null;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
