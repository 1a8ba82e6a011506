import type { ActionRow } from '../../../lib/model/action-row';
import type { Id } from '../../../lib/model/id';

export interface ActionFilter {
  openOnly: boolean;
  /** Empty for all. */
  owner: string;
}

/**
 * The rows to show: overdue and open alike stand in the order of their numbers.
 * @param touched actions whose status the person changed here: they stay where they are until the filter changes
 */
export function wantedRows(
  rows: ActionRow[],
  { openOnly, owner }: ActionFilter,
  touched: ReadonlySet<Id>,
): ActionRow[] {
  return rows.filter(
    ({ action, open }) =>
      (!openOnly || open || touched.has(action.id)) && (owner === '' || action.owners.includes(owner)),
  );
}

/** Every owner once, in alphabetical order. */
export function ownersOf(rows: ActionRow[], locale: string): string[] {
  return [...new Set(rows.flatMap(({ action }) => action.owners))].sort((a, b) => a.localeCompare(b, locale));
}
