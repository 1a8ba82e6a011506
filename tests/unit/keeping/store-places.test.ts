import { expect, test } from 'vitest';
import { storePlaces } from '../../../lib/keeping/store-places';
import { heldArea } from './held-area';

/** A browser that refuses to delete what is in `stuck`. */
function placesWhere(stuck: Set<string>) {
  const removed: string[] = [];
  const places = storePlaces(heldArea(), async (place) => {
    if (stuck.has(place)) throw new DOMException('no', 'UnknownError');
    removed.push(place);
  });
  return { places, removed };
}

test('a store has its own name until it leaves files behind, and another each time it does', async () => {
  const { places } = placesWhere(new Set());
  const names = [await places.of('store')];
  for (let moved = 0; moved < 2; moved++) {
    await places.move();
    names.push(await places.of('store'));
  }
  expect(names).toEqual(['store', 'store-1', 'store-2']);
});

test('what was left is deleted, and what is in use is not', async () => {
  const { places, removed } = placesWhere(new Set());
  expect([await places.clear('store'), removed]).toEqual([true, []]);
  await places.move();
  await places.move();
  expect([await places.clear('store'), removed]).toEqual([true, ['store', 'store-1']]);
});

test('what the browser does not delete is tried again later, and nothing is where nothing failed', async () => {
  const stuck = new Set(['store']);
  const { places, removed } = placesWhere(stuck);
  await places.move();
  await places.clearAgain('store');
  expect(await places.clear('store')).toBe(false);
  stuck.clear();
  await places.clearAgain('store');
  await places.clearAgain('store');
  expect(removed).toEqual(['store']);
});
