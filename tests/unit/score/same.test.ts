import { expect, test } from 'vitest';
import { sameAddress } from '../../../scripts/score/same-address';
import { sameOwners } from '../../../scripts/score/same-owners';

test('owners are the same in any order and writing', () => {
  expect(sameOwners(['UNHCR', 'Côte d’Ivoire'], ["cote d'ivoire", '@unhcr'])).toBe(true);
  expect(sameOwners(['UNHCR'], ['UNHCR', 'IOM'])).toBe(false);
  expect(sameOwners(['UNHCR', 'IOM'], ['UNHCR'])).toBe(false);
  expect(sameOwners(['UNHCR'], ['IOM'])).toBe(false);
  expect(sameOwners([], [])).toBe(true);
});

test('everybody has several names, and is not everybody of a place', () => {
  for (const name of ['Everyone', 'tous', 'All partners', 'tous les membres'])
    expect(sameOwners(['all'], [name])).toBe(true);
  expect(sameOwners(['all'], ['All field offices'])).toBe(false);
});

test('an address is the same however it is written', () => {
  expect(sameAddress('https://Data.example.org', 'https://data.example.org/')).toBe(true);
  expect(sameAddress('https://example.org/a/', 'https://example.org/a')).toBe(true);
  expect(sameAddress('https://example.org/a', 'https://example.org/b')).toBe(false);
  expect(sameAddress('see annex', 'see annex')).toBe(true);
});
