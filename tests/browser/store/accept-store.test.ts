import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isMark } from '../../../lib/ledger/is-mark';
import { standByStore } from '../../../lib/ledger/stand-by-store';
import { acceptWhatIsThere } from '../../../lib/store/accept-what-is-there';
import { openDatabase } from '../../../lib/store/open-database';
import { clipOf } from '../services/fill-store';
import { deleteStore } from './delete-store';
import { heldSafety } from './held-safety';

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => vi.restoreAllMocks());

test('a library that begins anew goes on with numbers that the lines of the lost one do not have', async () => {
  const safety = heldSafety();
  const name = `accept-${crypto.randomUUID()}`;
  const first = openDatabase(name, async () => standByStore(safety));
  for (const words of ['one', 'two', 'three']) await clipOf(first, words);
  const lost = safety.held.canary;
  await deleteStore(first);
  safety.lines.length = 0;

  const db = openDatabase(name, async () => standByStore(safety));
  await db.open();
  expect(db.suspicion).not.toBeNull();
  await acceptWhatIsThere(db);
  await clipOf(db, 'and on');
  const mark: unknown = await db.marks.get('mark');
  expect(isMark(mark) && [mark.sequence, mark.counts.clips]).toEqual([(lost?.sequence ?? 0) + 1, 1]);
  expect(isMark(mark) && mark.storeId).not.toBe(lost?.storeId);
  expect(safety.held.canary).toMatchObject({ sequence: isMark(mark) && mark.sequence });
  await deleteStore(db);
});
