const size = 3;

function pieces(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + size <= text.length; at += 1) {
    const piece = text.slice(at, at + size);
    counts.set(piece, (counts.get(piece) ?? 0) + 1);
  }
  return counts;
}

/** How alike two short texts are by the triples of characters that both have, from 0 to 1. */
export function likeness(one: string, other: string): number {
  if (one === other) return 1;
  if (one.length < size || other.length < size) return 0;
  const had = pieces(one);
  let common = 0;
  for (const [piece, count] of pieces(other)) common += Math.min(count, had.get(piece) ?? 0);
  return (2 * common) / (one.length + other.length - 2 * (size - 1));
}
