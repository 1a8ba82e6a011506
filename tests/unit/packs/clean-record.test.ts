import { expect, test } from 'vitest';
import { unsafeAddressIn } from '../../../lib/packs/clean-record';

test('the bytes of a picture are not walked through one by one for an address', () => {
  const bytes = new Proxy(new Uint8Array(3), {
    ownKeys: () => {
      throw new Error('walked through');
    },
  });
  expect(unsafeAddressIn({ bytes, url: 'https://portal.example' })).toBe(null);
  expect(unsafeAddressIn({ bytes, inner: [{ url: 'data:,x' }] })).toBe('inner.0.url');
});
