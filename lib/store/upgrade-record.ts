import { recordUpgrades } from './record-upgrades';

/**
 * A record of an older version as this one has it: for packs, which keep opening for ever, and for the journal, whose lines may be older than the store.
 * @param from the version that it is of
 * @param table the table that it stands in
 * @param upgrades those of the product
 */
export function upgradeRecord(from: number, table: string, record: unknown, upgrades = recordUpgrades): unknown {
  // The trash came with version 5; what it holds are records of other tables.
  if (table === 'trash' && from >= 5) return upgradeTrash(from, record, upgrades);
  let upgraded = record;
  for (const [to, upgrade] of upgrades) if (to > from && upgrade) upgraded = upgrade(table, upgraded);
  return upgraded;
}

function upgradeTrash(from: number, entry: unknown, upgrades: typeof recordUpgrades): unknown {
  if (typeof entry !== 'object' || entry === null || !('changes' in entry) || !Array.isArray(entry.changes))
    return entry;
  return { ...entry, changes: entry.changes.map((change: unknown) => upgradeChange(from, change, upgrades)) };
}

function upgradeChange(from: number, change: unknown, upgrades: typeof recordUpgrades): unknown {
  if (typeof change !== 'object' || change === null || !('table' in change) || typeof change.table !== 'string')
    return change;
  const upgraded: Record<string, unknown> = { ...change };
  for (const side of ['before', 'after']) {
    upgraded[side] = upgradeRecord(from, change.table, upgraded[side], upgrades);
  }
  return upgraded;
}
