import { upgradeTo2 } from './upgrade-to-2';
import { upgradeTo3 } from './upgrade-to-3';
import { upgradeTo4 } from './upgrade-to-4';

/** What one version changed in a record of a table. */
export type RecordUpgrade = (table: string, record: unknown) => unknown;

/** By the version that they lead to, every one after the first; null where it only added tables. */
export const recordUpgrades: ReadonlyMap<number, RecordUpgrade | null> = new Map([
  [2, upgradeTo2],
  [3, upgradeTo3],
  [4, upgradeTo4],
  [5, null],
]);
