/** What two lists have in common by a key, the first with the first and the second with the second, and what is left of each. */
export interface Pairing<T> {
  pairs: { before: T; after: T }[];
  before: T[];
  after: T[];
}

/** @param keyOf null where an entry has no like */
export function pairByKey<T>(before: T[], after: T[], keyOf: (entry: T) => string | null): Pairing<T> {
  const waiting = new Map<string, { places: number[]; next: number }>();
  before.forEach((entry, place) => {
    const key = keyOf(entry);
    if (key === null) return;
    const queue = waiting.get(key);
    if (queue === undefined) waiting.set(key, { places: [place], next: 0 });
    else queue.places.push(place);
  });
  const pairing: Pairing<T> = { pairs: [], before: [], after: [] };
  const taken = new Set<number>();
  for (const entry of after) {
    const key = keyOf(entry);
    const queue = key === null ? undefined : waiting.get(key);
    const place = queue?.places[queue.next];
    const like = place === undefined ? undefined : before[place];
    if (queue === undefined || place === undefined || like === undefined) {
      pairing.after.push(entry);
      continue;
    }
    queue.next += 1;
    taken.add(place);
    pairing.pairs.push({ before: like, after: entry });
  }
  pairing.before = before.filter((_entry, place) => !taken.has(place));
  return pairing;
}
