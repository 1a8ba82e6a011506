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
  if (before instanceof Map && after instanceof Map) return sharedMap(before, after);
  if (Array.isArray(before) && Array.isArray(after)) return sharedArray(before, after);
  if (!isPlain(before) || !isPlain(after)) return after;
  if ('bytes' in after && 'bytes' in before) return before.id === after.id ? before : after;
  return sharedObject(before, after);
}

function sharedArray(before: unknown[], after: unknown[]): unknown[] {
  // A list of records keeps each record wherever it moved to.
  const known = new Map(before.flatMap((item) => (keyOf(item) === null ? [] : [[keyOf(item), item]])));
  const items = after.map((item, index) => {
    const key = keyOf(item);
    return shared(key === null ? before[index] : known.get(key), item);
  });
  return items.length === before.length && items.every((item, index) => item === before[index]) ? before : items;
}

function sharedObject(before: Record<string, unknown>, after: Record<string, unknown>): Record<string, unknown> {
  const keys = Object.keys(after);
  let same = keys.length === Object.keys(before).length;
  const entries = keys.map((key): [string, unknown] => {
    const value = shared(before[key], after[key]);
    if (!(key in before) || value !== before[key]) same = false;
    return [key, value];
  });
  return same ? before : Object.fromEntries(entries);
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
  for (const key of ['topic', 'clip', 'action']) {
    const record = item[key];
    if (isPlain(record) && typeof record.id === 'string') return record.id;
  }
  return null;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
