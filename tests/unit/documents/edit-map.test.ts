import fc from 'fast-check';
import { EditMap as OriginalEditMap } from 'micromark-util-edit-map';
import type { Event } from 'micromark-util-types';
import { expect, test } from 'vitest';
import { EditMap } from '../../../lib/documents/edit-map';

const length = 12;
const edits = fc.array(fc.record({ index: fc.nat(length), remove: fc.nat(4), add: fc.array(fc.string()) }));

test('events come out as the package makes them, whatever is asked, also where edits overlap', () => {
  fc.assert(
    fc.property(edits, (asked) => {
      const results = [new EditMap(), new OriginalEditMap()].map((map) => {
        // The cast: neither looks at what an event is.
        const events = Array.from({ length }, (_, at) => at) as unknown as Event[];
        for (const { index, remove, add } of asked) map.add(index, remove, [...add] as unknown as Event[]);
        map.consume(events);
        map.consume(events);
        return events;
      });
      expect(results[0]).toEqual(results[1]);
    }),
    { seed: 20_180_808, numRuns: 2_000 },
  );
});

test('an edit near the end touches only what comes after it', () => {
  let touched = 0;
  const events = new Proxy<unknown[]>(Array(10_000).fill('event'), {
    get(target, key) {
      touched += 1;
      return Reflect.get(target, key);
    },
    set(target, key, value) {
      touched += 1;
      return Reflect.set(target, key, value);
    },
  });
  const map = new EditMap();
  map.add(9_990, 0, ['exit']);
  map.add(9_995, 5, []);
  map.consume(events);
  expect(touched).toBeLessThan(200);
  expect(events).toHaveLength(9_996);
});
