import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findEditions } from '../../../lib/editions/find-editions';
import { entryOf, pagesOf, type Side } from './edition-records';

interface Pair {
  id: string;
  truth: 'same' | 'other';
  older: Side;
  newer: Side;
  moved: [string, string][];
  /** Where the one that was clipped later is the older edition. */
  swapped?: boolean;
  by?: 'offered';
}

const folder = new URL('../../golden/editions/', import.meta.url);
const pairs = readdirSync(folder).flatMap((name): Pair[] => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));

function read({ older, newer }: Pair) {
  return findEditions([entryOf('first', older), entryOf('second', newer)], pagesOf([older, newer]))[0] ?? null;
}

test('pairs of clips are told apart: editions of one statement, and two statements', () => {
  const results = pairs.map((pair) => ({ pair, edition: read(pair) }));
  const found = results.filter(({ edition }) => edition !== null);
  const editions = results.filter(({ pair }) => pair.truth === 'same');
  const right = found.filter(({ pair }) => pair.truth === 'same');
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
  console.info(
    `editions: ${pairs.length} pairs (${editions.length} same, ${pairs.length - editions.length} other); ` +
      `precision ${percent(right.length, found.length)}, recall ${percent(right.length, editions.length)}`,
  );
  expect(pairs.length).toBeGreaterThanOrEqual(60);
  expect(found.filter(({ pair }) => pair.truth === 'other').map(({ pair }) => pair.id)).toEqual([]);
  // Statements that were written anew are not known again: a wrong pair would be worse than none.
  expect(right.length / editions.length).toBeGreaterThan(0.9);
});

const known = pairs.filter((pair) => pair.truth === 'same' && read(pair) !== null);

test.for(known.map((pair) => [pair.id, pair] as const))('what moved: %s', ([, pair]) => {
  const edition = read(pair);
  expect(edition?.moved.map(({ before, after }) => [before, after])).toEqual(pair.moved);
  expect([edition?.olderId, edition?.newerId]).toEqual(pair.swapped ? ['second', 'first'] : ['first', 'second']);
  expect(edition?.by).toBe(pair.by ?? 'read');
});
