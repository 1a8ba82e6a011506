import { expect, test } from 'vitest';
import { travelsByDefault } from '../../../lib/minutes/travels-by-default';

test.each([
  [{ standing: true, discussed: true }, 0, true, 'standing'],
  [{ standing: true, discussed: true }, 2, true, 'standing'],
  [{ standing: false, discussed: true }, 1, true, 'open-actions'],
  [{ standing: false, discussed: false }, 0, true, 'not-discussed'],
  [{ standing: false, discussed: true }, 0, false, 'discussed'],
] as const)('%j with %d open actions: travels is %s, for it is %s', (item, openActions, travels, reason) => {
  expect(travelsByDefault(item, openActions)).toEqual({ travels, reason });
});
