import { expect, test } from 'vitest';
import { everyPageOf } from '../../../lib/messaging/every-page-of';

test('leave is asked for one site with its port, and in Firefox, which matches no ports, for its host', () => {
  const patterns = (isFirefox: boolean) =>
    ['https://portal.example', 'https://portal.example:8443', 'http://[::1]:80'].map(
      (origin) => everyPageOf(origin, isFirefox).origins[0],
    );
  expect(patterns(false)).toEqual(['https://portal.example/*', 'https://portal.example:8443/*', 'http://[::1]:80/*']);
  expect(patterns(true)).toEqual(['https://portal.example/*', 'https://portal.example/*', 'http://[::1]/*']);
});
