import type { Random } from '../random';

/** What stands where something else should. Made anew each time: whoever gets it may change it. */
const odd = (random: Random): unknown =>
  random.of<() => unknown>([
    () => null,
    () => -1,
    () => Number.POSITIVE_INFINITY,
    () => Number.NaN,
    () => '',
    () => '\ud800',
    () => 'x'.repeat(300_000),
    () => 'javascript:alert(1)',
    () => 'http://[',
    () => '\u202egnp.exe',
    () => '=cmd|x!A1',
    () => [],
    () => ({}),
    () => JSON.parse('{"__proto__":{"polluted":true}}'),
    () => ({ constructor: { prototype: { polluted: true } } }),
    () => deep(500),
    () => Array.from({ length: 5_000 }, () => 'a, b'),
    () => '1 '.repeat(50_000),
    () => '2024-13-45T99:99:99Z',
  ])();

function deep(levels: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level += 1) value = { children: [value] };
  return value;
}

/** A copy of plain data with one to five of its values changed, left out, doubled or put elsewhere. */
export function mutateValue(value: unknown, random: Random): unknown {
  const copy: unknown = structuredClone(value);
  for (let count = 1 + random.below(5); count > 0; count -= 1) {
    const places = holdersIn(copy);
    if (places.length === 0) return odd(random);
    const [holder, key] = random.of(places);
    const change = random.below(5);
    if (change === 0) delete holder[key];
    else if (change === 1) holder[key] = structuredClone(random.of(places)[0]);
    else if (change === 2) holder[random.of(['more', 'type', 'kind', 'ok', '0', 'constructor'])] = odd(random);
    else holder[key] = odd(random);
  }
  return copy;
}

type Holder = Record<string, unknown>;

function holdersIn(root: unknown): [Holder, string][] {
  const found: [Holder, string][] = [];
  const open: unknown[] = [root];
  for (let at = open.pop(); at !== undefined && found.length < 2_000; at = open.pop()) {
    if (typeof at !== 'object' || at === null) continue;
    for (const [key, child] of Object.entries(at)) {
      found.push([at as Holder, key]); // plain data: an object is its keys, a list its numbers
      open.push(child);
    }
  }
  return found;
}
