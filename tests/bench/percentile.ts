/** The value below which a share of the numbers lies (nearest rank); NaN of none. */
export function percentile(numbers: number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (numbers: number[]): number => percentile(numbers, 0.5);
