import type { Mark } from '../store/mark';
import { isMark } from './is-mark';

/** Whether a store is not the one it was, or not as far: the browser may have closed it meanwhile and handed back another when it was opened anew. */
export function hasFallenBack(now: unknown, before: Mark): boolean {
  return !isMark(now) || now.storeId !== before.storeId || now.sequence < before.sequence;
}
