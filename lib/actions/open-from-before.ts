import type { ActionRow } from '../model/action-row';

/** The actions that earlier meetings raised and that are still to be done. */
export function openFromBefore(rows: ActionRow[]): ActionRow[] {
  return rows.filter(({ open, carried }) => open && carried > 0);
}
