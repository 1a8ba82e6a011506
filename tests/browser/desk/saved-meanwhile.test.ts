import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { keepOlderStore } from '../../../lib/keeping/keep-older-store';
import { forgetOlderStores } from '../../../lib/keeping/older-store';
import { restoreLibrary } from '../../../lib/services/packs/restore-library';
import { packWords } from '../../../lib/words/pack-words';
import { clipOf } from '../services/fill-store';
import { olderFiles } from '../store/older-kept';
import { freshStore } from '../store/with-store';
import { askToRestore, sayYes } from './ask-to-restore';
import { caughtDownloads } from './caught-downloads';

vi.mock('../../../lib/keeping/keep-older-store', { spy: true });
vi.mock('../../../lib/services/packs/restore-library', { spy: true });
const say = packWords.open;

test('what is saved in another window while the backup is made is not lost: nothing is replaced, and it is said', async () => {
  onTestFinished(() => forgetOlderStores());
  const downloads = caughtDownloads();
  const db = freshStore();
  await clipOf(db, 'Forty roofs were mended in July.');
  const keep = vi.mocked(keepOlderStore).getMockImplementation() ?? keepOlderStore;
  vi.mocked(keepOlderStore).mockImplementationOnce(async (...asked) => {
    const kept = await keep(...asked);
    await clipOf(db, 'Two wells ran dry.');
    return kept;
  });
  await askToRestore(db, 'Sixty tents arrived in the harbour.');
  await expect.element(page.getByRole('alert')).toHaveTextContent(say.halted(say.savedMeanwhile));
  expect(await db.clips.count()).toBe(2);
  expect(await olderFiles()).toEqual([]);
  await sayYes();
  await expect.element(page.getByText(say.restored).first()).toBeVisible();
  expect([await db.clips.count(), (await downloads()).length]).toEqual([1, 2]);
});

test('where nothing was replaced for another reason, no copy of what is still there is left behind', async () => {
  onTestFinished(() => forgetOlderStores());
  caughtDownloads();
  const db = freshStore();
  await clipOf(db, 'Forty roofs were mended in July.');
  vi.mocked(restoreLibrary).mockResolvedValueOnce({ ok: false, reason: 'storage-failed' });
  await askToRestore(db, 'Sixty tents arrived in the harbour.');
  await expect.element(page.getByRole('alert')).toBeVisible();
  expect([await db.clips.count(), await olderFiles()]).toEqual([1, []]);
});
