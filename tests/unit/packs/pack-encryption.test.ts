import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEncrypted } from '../../../lib/packs/is-encrypted';
import { newPassphrase, typedPassphrase } from '../../../lib/packs/new-passphrase';
import { decryptPack, encryptPack } from '../../../lib/packs/pack-encryption';
import { hasTool, withFile } from '../exchange/installed-tools';
import { runAge } from './age-terminal';

const pack = new TextEncoder().encode('what a pack holds, and is longer than one block of the cipher. '.repeat(20));
const phrase = newPassphrase((numbers) => crypto.getRandomValues(numbers));
/** So that thousands of tries take seconds; the product takes the work of the age program. */
const little = 4;

test('what was encrypted comes back, and says nothing but that it is encrypted', async () => {
  const encrypted = await encryptPack(pack, phrase);
  expect(await decryptPack(encrypted, phrase)).toEqual(pack);
  expect(isEncrypted(encrypted)).toBe(true);
  const [first, ...rest] = new TextDecoder('latin1').decode(encrypted).split('\n');
  expect(first).toBe('age-encryption.org/v1');
  expect(rest[0]).toMatch(/^-> scrypt \S+ 18$/);
});

test('another passphrase opens nothing', async () => {
  const encrypted = await encryptPack(pack, phrase, little);
  for (const wrong of ['', phrase.slice(1), `${phrase} `, newPassphrase((numbers) => numbers.fill(7))]) {
    expect(await decryptPack(encrypted, wrong)).toBe(null);
  }
});

test('one flipped bit anywhere, or any end cut off, opens nothing', async () => {
  const encrypted = await encryptPack(pack, phrase, little);
  for (let at = 0; at < encrypted.length; at += 3) {
    const damaged = encrypted.slice();
    damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
    expect(await decryptPack(damaged, phrase), `byte ${at}`).toBe(null);
    expect(await decryptPack(encrypted.slice(0, at), phrase), `first ${at} bytes`).toBe(null);
  }
});

test('work that nobody asks for in earnest is refused before it is done', async () => {
  const encrypted = await encryptPack(pack, phrase, little);
  const [version, , ...rest] = new TextDecoder('latin1').decode(encrypted).split('\n');
  for (const work of ['21', '23', '30', '64', '1e9', '023', '']) {
    const asking = [version, `-> scrypt bBjlhJVYZeE4aqUdmtRHfw ${work}`, ...rest].join('\n');
    expect(
      await decryptPack(
        Uint8Array.from(asking, (letter) => letter.charCodeAt(0)),
        phrase,
      ),
    ).toBe(null);
  }
});

describe.skipIf(!hasTool('age', '--version') || !hasTool('python3', '--version'))('the age program', () => {
  test('opens what we encrypted', async () => {
    const encrypted = await encryptPack(pack, phrase, 10);
    withFile('pack.zip.age', encrypted, (path, folder) => {
      const out = join(folder, 'pack.zip');
      runAge(phrase, 1, '-d', '-o', out, path);
      expect(new Uint8Array(readFileSync(out))).toEqual(pack);
    });
  });

  test('encrypts what we open', async () => {
    const encrypted = withFile('pack.zip', pack, (path, folder) => {
      const out = join(folder, 'pack.zip.age');
      runAge(phrase, 2, '-p', '-o', out, path);
      return new Uint8Array(readFileSync(out));
    });
    expect(await decryptPack(encrypted, phrase)).toEqual(pack);
  });
});

test('a passphrase has six words, is as good as random, and may be typed as people type', () => {
  const all = new Set(Array.from({ length: 500 }, () => newPassphrase((numbers) => crypto.getRandomValues(numbers))));
  expect(all.size).toBe(500);
  for (const one of all)
    expect(one).toMatch(/^([bdfghjklmnprstvz][aiou][bdfghjklmnprstvz][aiou][bdfghjklmnprstvz](-|$)){6}/);
  fc.assert(
    fc.property(fc.constantFrom(...all), fc.constantFrom(' ', '  ', ' - ', '–', '\n'), (one, between) => {
      expect(typedPassphrase(` ${one.toUpperCase().replaceAll('-', between)}\n`)).toBe(one);
    }),
  );
  expect(typedPassphrase(' A Phrase of my own ')).toBe('A Phrase of my own');
});
