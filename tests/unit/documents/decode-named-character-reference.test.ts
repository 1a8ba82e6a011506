import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { decodeNamedCharacterReference } from '../../../lib/documents/decode-named-character-reference';

/** The table of the package that ours stands in for. */
const names: Record<string, string> = createRequire(import.meta.url)('character-entities').characterEntities;

test('every name gives what the standard says', () => {
  expect(Object.keys(names).length).toBeGreaterThan(2_000);
  for (const [name, characters] of Object.entries(names))
    expect(decodeNamedCharacterReference(name), name).toBe(characters);
});

test.each(['', 'nosuchname', 'ampx', 'Amp', '#65', 'constructor', 'amp;lt'])('%j is no name', (name) => {
  expect(decodeNamedCharacterReference(name)).toBe(false);
});
