import { expect, test } from 'vitest';
import { holdAgainstModel } from '../../random/hold-against-model';

test('in the browser’s own database, too, the store is what the plain model says', async () => {
  const counts = await holdAgainstModel(20);
  expect(counts.sequences).toBe(20);
}, 300_000);
