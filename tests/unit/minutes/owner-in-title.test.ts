import { expect, it } from 'vitest';
import { ownerInTitle } from '../../../lib/minutes/owner-in-title';

it.each([
  ['Wells (IOM, 15 min)', 'Wells', 'IOM'],
  ['Wells (15 minutes)', 'Wells', ''],
  ['Wells (Ana Ruiz)', 'Wells (Ana Ruiz)', 'Ana Ruiz'],
  ['Wells – Ana Ruiz, 10 min', 'Wells', 'Ana Ruiz'],
  ['Wells – the north', 'Wells – the north', ''],
  ['Wells (phase two)', 'Wells (phase two)', ''],
  ['Wells', 'Wells', ''],
])('%s', (given, title, owner) => {
  expect(ownerInTitle(given)).toEqual({ title, owner });
});
