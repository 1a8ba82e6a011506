import { expect, test, vi } from 'vitest';
import { attempt } from '../../../lib/services/attempt';

test('a service that fails before it comes to the store is a refusal, with its cause in the log', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(await attempt(() => Promise.reject(new DOMException('no space left', 'QuotaExceededError')))).toEqual({
    ok: false,
    reason: 'storage-full',
  });
  const broken = () => {
    throw new TypeError('x is undefined');
  };
  expect(await attempt(broken)).toEqual({ ok: false, reason: 'storage-failed' });
  expect(logged.mock.calls.flat(2)).toContainEqual({ name: 'TypeError', message: 'x is undefined' });
  logged.mockRestore();
});

test('what a service answers is left as it is', async () => {
  expect(await attempt(async () => ({ ok: true, undoId: 'u' }))).toEqual({ ok: true, undoId: 'u' });
  expect(await attempt(async () => ({ ok: false, reason: 'not-found' }))).toEqual({ ok: false, reason: 'not-found' });
});
