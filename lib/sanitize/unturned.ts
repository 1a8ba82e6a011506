/** Marks that let a line be read otherwise than it is written. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;

/** A value whose texts, wherever they stand in it, cannot turn what stands around them. What is shown as one line passes through here on its way into the store. */
export function unturned<T>(value: T): T {
  return without(value) as T; // the shape stays: only texts are replaced by texts
}

function without(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(turning, '');
  if (Array.isArray(value)) return value.map(without);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, without(inner)]));
}
