import { upgradeTo2 } from './upgrade-to-2';
import { upgradeTo3 } from './upgrade-to-3';
import { upgradeTo4 } from './upgrade-to-4';

/** What each version changed in records; a version that only adds tables is not among them. */
const upgrades = [
  { to: 2, upgrade: upgradeTo2 },
  { to: 3, upgrade: upgradeTo3 },
  { to: 4, upgrade: upgradeTo4 },
];

/**
 * A record of an older version as this one has it: for packs, which keep opening for ever.
 * @param from the version that it is of
 * @param table the table that it stands in
 */
export function upgradeRecord(from: number, table: string, record: unknown): unknown {
  return upgrades.filter(({ to }) => to > from).reduce((old, { upgrade }) => upgrade(table, old), record);
}
