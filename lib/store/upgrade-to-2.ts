/**
 * A record of version 1 as version 2 has it. Frozen: data of version 1 reads the same for ever, whatever the model becomes.
 * The database and files of ours that hold version 1 share it. A record that is of version 2 already stays as it is.
 * @param table the table that it stands in; records of tables that did not change come back as they are
 */
export function upgradeTo2(table: string, record: unknown): unknown {
  if (typeof record !== 'object' || record === null) return record;
  switch (table) {
    case 'meetings':
      return { attendance: [], issuedDate: null, previousMeetingId: null, minutes: null, ...record };
    case 'topics':
      return { owner: '', said: [], figures: [], carriedFromId: null, ...record };
    case 'undoSteps':
      return 'changes' in record && Array.isArray(record.changes)
        ? { ...record, changes: record.changes.map(upgradeChange) }
        : record;
    default:
      return record;
  }
}

/** What an undo would bring back must fit the new version too, and what it compares with has been upgraded. */
function upgradeChange(change: unknown): unknown {
  if (typeof change !== 'object' || change === null || !('table' in change) || typeof change.table !== 'string') {
    return change;
  }
  const upgraded: Record<string, unknown> = { ...change };
  for (const side of ['before', 'after']) upgraded[side] = upgradeTo2(change.table, upgraded[side]);
  return upgraded;
}
