import type { Action } from '../model/action';
import { isOpen } from './is-open';

/**
 * Whether an action is open and its due date over. A date that names no day ends with its month or its year.
 * @param today local calendar date, `2018-08-09`
 */
export function isOverdue({ status, due }: Pick<Action, 'status' | 'due'>, today: string): boolean {
  if (due === null || !isOpen(status)) return false;
  const lastDay = `${due}${'-12-31'.slice(due.length - 4)}`;
  return lastDay.slice(0, 10) < today;
}
