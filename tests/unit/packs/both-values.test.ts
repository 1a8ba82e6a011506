import { expect, test } from 'vitest';
import type { Conflict } from '../../../lib/model/conflict';
import { bothValues } from '../../../lib/packs/merge/both-values';

const id = '00000000-0000-4000-8000-000000000001';
const conflict = (table: Conflict['table'], field: string, theirs: unknown): Conflict => ({
  ...{ id, table, recordId: id, field, theirs, packId: id, foundAt: '2018-08-09T08:00:00.000Z', settled: null },
});

test.each([
  ['clips', 'note', 'mine', 'theirs', 'mine\n\ntheirs'],
  ['actions', 'owners', ['UNHCR'], ['IOM'], ['UNHCR', 'IOM']],
] as const)('two texts go one behind the other (%s, %s)', (table, field, mine, theirs, both) => {
  expect(bothValues(conflict(table, field, theirs), mine)).toEqual(both);
});

test.each([
  ['actions', 'status', 'open', 'done'],
  ['clips', 'sharing', 'GREEN', 'RED'],
  ['clips', 'sourceId', id, '00000000-0000-4000-8000-000000000002'],
  ['meetings', 'date', '2018-07-12', '2018-07-13'],
  ['figures', 'unit', 'persons', 'money'],
  ['figures', 'unitText', 'USD', 'EUR'],
  ['figures', 'value', 11267, 1267],
  ['clips', 'note', 'x'.repeat(30_000), 'y'.repeat(30_000)],
] as const)('two that do not go into one do not (%s, %s)', (table, field, mine, theirs) => {
  expect(bothValues(conflict(table, field, theirs), mine)).toBeUndefined();
});
