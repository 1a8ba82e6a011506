import { type Sharing, sharingSchema } from '../model/sharing';

const rank = (label: Sharing | null) => (label === null ? -1 : sharingSchema.options.indexOf(label));

/** The narrower of two sharing labels; null stands for "not marked" and gives way to every label. */
export function stricterSharing(a: Sharing | null, b: Sharing | null): Sharing | null {
  return rank(a) >= rank(b) ? a : b;
}

/** Whether something with `label` may not go to those that `ceiling` allows. What is not marked exceeds nothing; no ceiling allows all. */
export function exceedsSharing(label: Sharing | null, ceiling: Sharing | null): boolean {
  return ceiling !== null && rank(label) > rank(ceiling);
}
