import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { decryptPack } from '../../../lib/packs/pack-encryption';

interface Vector {
  name: string;
  facts: Map<string, string>;
  passphrases: string[];
  file: Uint8Array;
}

/** A vector begins with lines `name: value`, and after an empty line comes the file. */
function readVector([name, bytes]: [string, Uint8Array]): Vector {
  const text = new TextDecoder('latin1').decode(bytes);
  const end = text.indexOf('\n\n');
  const lines = text.slice(0, end).split('\n');
  const pairs = lines.map((line): [string, string] => [
    line.slice(0, line.indexOf(':')),
    line.slice(line.indexOf(': ') + 2),
  ]);
  const body = bytes.slice(end + 2);
  const facts = new Map(pairs);
  return {
    name,
    facts,
    passphrases: pairs.flatMap(([key, value]) => (key === 'passphrase' ? [value] : [])),
    file: facts.get('compressed') === 'zlib' ? new Uint8Array(inflateSync(body)) : body,
  };
}

/** The package exports each by its name, whatever its types say. */
const vectors: Record<string, unknown> = await import('cctv-age');
const all = Object.entries(vectors).flatMap(([name, bytes]) =>
  bytes instanceof Uint8Array ? [readVector([name, bytes])] : [],
);

test('there are as many as there are known to be', () => {
  expect(all.length).toBeGreaterThanOrEqual(143);
});

test.each(all.map((vector) => [vector.name, vector] as const))('%s', async (_, { facts, passphrases, file }) => {
  // What is not for a passphrase, or is wrapped in letters, is refused whole.
  const opens = facts.get('expect') === 'success' && passphrases.length > 0 && facts.get('armored') === undefined;
  const results = await Promise.all(
    (passphrases.length > 0 ? passphrases : ['password']).map((one) => decryptPack(file, one)),
  );
  const opened = results.find((result) => result !== null) ?? null;
  const sum = opened && createHash('sha256').update(opened).digest('hex');
  expect(sum).toBe(opens ? facts.get('payload') : null);
});
