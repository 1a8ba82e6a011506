import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sabotages } from '../../../scripts/prove/sabotages.mjs';

test('every fault of the list can still be made, once, and names tests that there are', () => {
  expect(sabotages.length).toBeGreaterThanOrEqual(25);
  for (const { name, file, find, put, tests } of sabotages) {
    expect(readFileSync(file, 'utf8').split(find).length - 1, name).toBeGreaterThan(0);
    expect(put, name).not.toBe(find);
    for (const path of tests) expect(existsSync(path), path).toBe(true);
  }
});
