import { couldReach } from './could-reach';
import { foldWords } from './fold-words';
import { similarity } from './similarity';

const LEAST = 0.6;
/** A shorter text that stands in a longer one by chance says nothing. */
const LEAST_CONTAINED = 20;

/** How alike two texts of actions are; 0 where they are not the same action. A text that holds the other one whole is the same. */
export function actionLikeness(truth: string, read: string): number {
  const alike = couldReach(truth, read, LEAST) ? similarity(truth, read) : 0;
  if (alike >= LEAST) return alike;
  const [a, b] = [foldWords(truth), foldWords(read)];
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return shorter.length >= LEAST_CONTAINED && longer.includes(shorter) ? LEAST : 0;
}
