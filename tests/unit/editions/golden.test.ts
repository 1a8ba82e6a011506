import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type EditionPair, editionOf, editionPairSchema } from './edition-pair';

const folder = new URL('../../golden/editions/', import.meta.url);
const pairs = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name): EditionPair[] =>
    editionPairSchema.array().parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))),
  );

/** Statements written anew, and what only a reader can tell apart. They are not known again: a wrong pair would be worse than none. */
const unknown = [
  'a clause was added',
  'a number in words',
  'a synonym',
  'the same tile, read alone, both tiles of one wording',
  'written anew',
];

test('no two statements are called editions, and every edition is known but those that were written anew', () => {
  const results = pairs.map((pair) => ({ pair, edition: editionOf(pair) }));
  const wrong = results.filter(({ pair, edition }) => pair.truth === 'other' && edition !== null);
  const missed = results.filter(({ pair, edition }) => pair.truth === 'same' && edition === null);
  expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length);
  expect(wrong.map(({ pair }) => pair.id)).toEqual([]);
  expect(missed.map(({ pair }) => pair.id).sort()).toEqual(unknown);
});

const known = pairs.filter(({ id, truth }) => truth === 'same' && !unknown.includes(id));

test.for(known.map((pair) => [pair.id, pair] as const))('what moved: %s', ([, pair]) => {
  const edition = editionOf(pair);
  expect(edition?.moved.map(({ before, after }) => [before, after])).toEqual(pair.moved);
  expect([edition?.olderId, edition?.newerId]).toEqual(pair.swapped ? ['second', 'first'] : ['first', 'second']);
  expect(edition?.by).toBe(pair.by ?? 'read');
});
