import type { Verdict } from '../../../lib/model/verification';

/** How many looks ended how. */
export function countVerdicts(looks: { verdict: Verdict }[]): Record<Verdict, number> {
  const counts = { stands: 0, changed: 0, gone: 0, unchecked: 0 };
  for (const { verdict } of looks) counts[verdict] += 1;
  return counts;
}
