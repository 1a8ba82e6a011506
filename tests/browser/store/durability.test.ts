import { afterEach, expect, test, vi } from 'vitest';
import { deleteClips } from '../../../lib/services/delete-clips';
import { undoLatest } from '../../../lib/services/undo';
import { writeNote } from '../../../lib/services/write-note';
import { clipOf, done, meetingWith } from '../services/fill-store';
import { freshStore } from './with-store';

afterEach(() => vi.restoreAllMocks());

test('every write is one strict transaction', async () => {
  // Dexie takes hold of the function when it opens, so the spy comes first.
  const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const writes = () =>
    begin.mock.results
      .map(({ value }) => value)
      .filter((value): value is IDBTransaction => value instanceof IDBTransaction && value.mode === 'readwrite');

  const db = freshStore();
  const { topicIds } = await meetingWith(db, ['Balkans']);
  expect(writes().map(({ durability }) => durability)).toEqual(['strict']);
  const clipId = await clipOf(db, 'kept', topicIds);
  done(await writeNote(db, { clipId, note: 'a note' }));
  done(await deleteClips(db, { clipIds: [clipId] }));
  done(await undoLatest(db));
  expect(writes().map(({ durability }) => durability)).toEqual(Array(5).fill('strict'));
});

test('saved is said only after the transaction is complete', async () => {
  const events: string[] = [];
  const begin = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
    const transaction = begin.apply(this, given);
    if (transaction.mode === 'readwrite') transaction.addEventListener('complete', () => events.push('complete'));
    return transaction;
  });
  const db = freshStore();
  await clipOf(db, 'kept').then(() => events.push('saved'));
  expect(events).toEqual(['complete', 'saved']);
});
