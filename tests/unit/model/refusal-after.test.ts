import { expect, test } from 'vitest';
import type { Refusal } from '../../../lib/model/refusal';
import { refusalAfter } from '../../../lib/model/refusal-after';

const full: Refusal = { ok: false, reason: 'storage-full' };
const unkept: Refusal = { ...full, text: 'Detections rise' };
const done = { ok: true } as const;

test('a text that was refused stays while other things are done, or refused', () => {
  expect(refusalAfter(null, full, 'Detections rise')).toEqual(unkept);
  expect(refusalAfter(unkept, done, undefined)).toBe(unkept);
  expect(refusalAfter(unkept, { ok: false, reason: 'not-found' }, undefined)).toEqual({
    ...unkept,
    reason: 'not-found',
  });
});

test('a text that is kept ends it, and the next that is refused takes its place', () => {
  expect(refusalAfter(unkept, done, 'Detections rise again')).toBeNull();
  expect(refusalAfter(unkept, full, 'More posts')).toEqual({ ...full, text: 'More posts' });
});

test('a refusal without any text ends with what is done next', () => {
  expect(refusalAfter(full, done, undefined)).toBeNull();
  expect(refusalAfter(null, full, '')).toEqual(full);
});
