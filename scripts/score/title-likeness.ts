import { couldReach } from './could-reach';
import { similarity } from './similarity';

const LEAST = 0.85;

/** How alike two titles of items are; 0 where they are not the same item. */
export function titleLikeness(truth: string, read: string): number {
  if (!couldReach(truth, read, LEAST)) return 0;
  const alike = similarity(truth, read);
  return alike >= LEAST ? alike : 0;
}
