import { expect, test } from 'vitest';
import { causesOf, failureReason } from '../../../lib/store/failure-reason';
import { NewerDataError } from '../../../lib/store/newer-data-error';

const named = (name: string, message = '', more: object = {}) => Object.assign(new Error(message), { name, ...more });

test.each([
  ['a quota', named('QuotaExceededError')],
  ['a quota behind an abort', named('AbortError', 'aborted', { inner: named('QuotaExceededError') })],
  ['an input/output error as Chromium words it', named('DataError', 'Failed to write blobs (IOError)')],
  ['the cause of a cause', named('A', '', { cause: named('B', '', { cause: named('UnknownError', 'Disk is full') }) })],
  ['one of several failures', named('BulkError', '', { failures: [named('X'), named('QuotaExceededError')] })],
])('the disk is called full for %s', (_what, error) => {
  expect(failureReason(error)).toBe('storage-full');
});

test.each([
  ['an abort', named('AbortError')],
  ['a text', 'oops'],
  ['nothing', undefined],
  ['a closed store', named('DatabaseClosedError')],
])('%s still means that nothing was saved', (_what, error) => expect(failureReason(error)).toBe('storage-failed'));

test('newer data is recognised behind what Dexie puts around it', () => {
  expect(failureReason(named('DatabaseClosedError', '', { inner: new NewerDataError() }))).toBe('newer-data');
});

test('a circle of causes ends', () => {
  const error = named('A');
  Object.assign(error, { cause: error });
  expect(causesOf(error)).toEqual([{ name: 'A', message: '' }]);
});
