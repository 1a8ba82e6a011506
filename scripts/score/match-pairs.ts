export interface Pair<A, B> {
  truth: A;
  read: B;
}

export interface Pairs<A, B> {
  matched: Pair<A, B>[];
  missed: A[];
  extra: B[];
}

/**
 * Pairs each truth with at most one read entry, the most alike first; where several are equally alike, those that stand in the same place.
 * @param likeness 0 for entries that are not the same
 */
export function matchPairs<A, B>(
  truths: readonly A[],
  reads: readonly B[],
  likeness: (truth: A, read: B) => number,
): Pairs<A, B> {
  const candidates = truths
    .flatMap((truth, i) =>
      reads.map((read, j) => ({ truth, read, i, j, alike: likeness(truth, read), apart: Math.abs(i - j) })),
    )
    .filter(({ alike }) => alike > 0)
    .sort((a, b) => b.alike - a.alike || a.apart - b.apart || a.i - b.i || a.j - b.j);
  const [usedTruths, usedReads] = [new Set<number>(), new Set<number>()];
  const matched: (Pair<A, B> & { i: number })[] = [];
  for (const { truth, read, i, j } of candidates) {
    if (usedTruths.has(i) || usedReads.has(j)) continue;
    usedTruths.add(i);
    usedReads.add(j);
    matched.push({ truth, read, i });
  }
  return {
    matched: matched.sort((a, b) => a.i - b.i).map(({ truth, read }) => ({ truth, read })),
    missed: truths.filter((_, i) => !usedTruths.has(i)),
    extra: reads.filter((_, j) => !usedReads.has(j)),
  };
}
