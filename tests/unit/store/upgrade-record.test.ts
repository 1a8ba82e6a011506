import { expect, test } from 'vitest';
import { schemaVersion } from '../../../lib/store/database-schema';
import { recordUpgrades } from '../../../lib/store/record-upgrades';
import { upgradeRecord } from '../../../lib/store/upgrade-record';

test('every version of the database says what it changed in records, for the journal and for packs', () => {
  const versions = Array.from({ length: schemaVersion - 1 }, (_, index) => index + 2);
  expect([...recordUpgrades.keys()]).toEqual(versions);
});

test('what lies in the trash is upgraded with the tables that it came from, and a newer record stays', () => {
  const upgrades = new Map([
    ...recordUpgrades,
    [
      6,
      (table: string, record: unknown) => (table === 'clips' && record ? { colour: '', ...record } : record),
    ] as const,
  ]);
  const clip = { id: 'c' };
  const change = { table: 'clips', key: 'c', before: clip, after: null };
  const other = { table: 'tags', key: 't', before: { id: 't' }, after: null };
  const entry = { id: 'e', changes: [change, other] };
  const expected = { id: 'e', changes: [{ ...change, before: { colour: '', id: 'c' } }, other] };
  expect(upgradeRecord(5, 'trash', entry, upgrades)).toEqual(expected);
  expect(upgradeRecord(6, 'trash', entry, upgrades)).toEqual(entry);
  expect(upgradeRecord(5, 'trash', { id: 'e', changes: null }, upgrades)).toEqual({ id: 'e', changes: null });
  expect(upgradeRecord(5, 'clips', clip, upgrades)).toEqual({ colour: '', id: 'c' });
});
