import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256Hex } from '../../../lib/journal/sha256-hex';

test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
  ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
])('the examples of FIPS 180-4: %#', (text, hash) => {
  expect(sha256Hex(text)).toBe(hash);
});

test('every length around the edges of a block, and bytes from the middle of a buffer', () => {
  const bytes = Uint8Array.from({ length: 300 }, (_, index) => (index * 7919) % 256);
  for (let length = 0; length < 200; length++) {
    const piece = bytes.subarray(3, 3 + length);
    expect(sha256Hex(piece)).toBe(createHash('sha256').update(piece).digest('hex'));
  }
  expect(sha256Hex('Größe – 数')).toBe(createHash('sha256').update('Größe – 数').digest('hex'));
});
