/**
 * Finds for each of `wanted` the one of `there` that it is. The surest sign decides first for all, then the next one; none of
 * `there` is taken twice.
 * @param signs whether two are the same, the surest first
 * @returns one for each of `wanted`, in its order; null where there is none
 */
export function pairUp<Wanted, There>(
  wanted: Wanted[],
  there: There[],
  signs: ((wanted: Wanted, there: There) => boolean)[],
): (There | null)[] {
  const free = new Set(there);
  const pairs: (There | null)[] = wanted.map(() => null);
  for (const isSame of signs) {
    for (const [index, each] of wanted.entries()) {
      if (pairs[index]) continue;
      const found = [...free].find((candidate) => isSame(each, candidate));
      if (found === undefined) continue;
      free.delete(found);
      pairs[index] = found;
    }
  }
  return pairs;
}
