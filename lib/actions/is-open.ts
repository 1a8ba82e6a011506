import type { ActionStatus } from '../model/action';

/** Whether something is still to be done. */
export function isOpen(status: ActionStatus): boolean {
  return status === 'open' || status === 'ongoing';
}
