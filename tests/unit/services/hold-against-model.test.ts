import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { holdAgainstModel } from '../../random/hold-against-model';

const { SEQUENCES, SEED } = process.env;
const sequences = Number(SEQUENCES ?? 60);

test('whatever is done, taken back, brought out and in, and interrupted, the store is what the plain model says', async () => {
  const counts = await holdAgainstModel(sequences, SEED ? Number(SEED) : undefined);
  if (SEQUENCES) console.log(counts);
  expect(counts.sequences).toBe(sequences);
}, 36_000_000);
