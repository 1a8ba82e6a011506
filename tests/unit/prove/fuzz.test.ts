import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fuzz } from '../../prove/fuzz/fuzz';
import { importers, warmUp } from '../../prove/fuzz/importers';
import { giveWithResolvers } from '../pdf/with-resolvers';

/** As `npm run prove:fuzz`, with fewer cases and always the same. */
const cases = 8;

beforeAll(async () => {
  giveWithResolvers();
  await warmUp();
});
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined); // what is odd is said there
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

describe('whatever comes in, an import ends with a value', () => {
  test.each(importers.map((importer) => [importer.name, importer] as const))('%s', async (_, importer) => {
    const wrong: string[] = [];
    for (let seed = 1; seed <= cases; seed += 1) {
      const said = await fuzz(importer, seed);
      if (said) wrong.push(said);
    }
    expect(wrong).toEqual([]);
  });
});

test('an importer that throws, and one that changes a prototype, are found', async () => {
  const throws = { name: 'throws', next: () => async () => JSON.parse('{') };
  const pollutes = {
    name: 'pollutes',
    next: () => async () => Object.defineProperty(Object.prototype, 'polluted', { value: 1, configurable: true }),
  };
  expect(await fuzz(throws, 1)).toMatch(/^throws, seed 1: SyntaxError/);
  expect(await fuzz(pollutes, 1)).toMatch(/a prototype was changed/);
  Reflect.deleteProperty(Object.prototype, 'polluted');
});
