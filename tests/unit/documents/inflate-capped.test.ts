import { deflateSync } from 'fflate';
import { expect, test } from 'vitest';
import { inflateCapped } from '../../../lib/documents/inflate-capped';

const zeros = (bytes: number) => deflateSync(new Uint8Array(bytes));

test('what comes out is counted, and more than the cap is none', () => {
  expect(inflateCapped(zeros(1_000), 1_000)).toHaveLength(1_000);
  expect(inflateCapped(zeros(1_001), 1_000)).toBeNull();
  expect(inflateCapped(zeros(50_000_000), 1_000)).toBeNull();
});

test('damaged data throws', () => {
  expect(() => inflateCapped(new Uint8Array([255, 255, 255]), 1_000)).toThrow();
});
