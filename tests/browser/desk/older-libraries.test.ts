import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { keepOlderStore } from '../../../lib/keeping/keep-older-store';
import { findOlderStores, forgetOlderStores } from '../../../lib/keeping/older-store';
import { deleteClips } from '../../../lib/services/delete-clips';
import { readLibrary } from '../../../lib/services/packs/read-library';
import { readOlderLibrary } from '../../../lib/services/packs/read-older-library';
import { packWords } from '../../../lib/words/pack-words';
import { clipOf, done } from '../services/fill-store';
import { keptOlder, olderText } from '../store/older-kept';
import { freshStore } from '../store/with-store';
import { askToRestore, sayYes } from './ask-to-restore';
import { caughtDownloads } from './caught-downloads';
import { pickedFolder } from './picked-folder';
import { showDesk } from './show-desk';

vi.mock('../../../lib/keeping/keep-older-store', { spy: true });
const { open: say, older } = packWords;
const kept = vi.mocked(keepOlderStore);

beforeEach(() => forgetOlderStores());
afterEach(() => forgetOlderStores());

async function filled() {
  const db = freshStore();
  await clipOf(db, 'Forty roofs were mended in July.');
  return db;
}
const isRestored = () => expect.element(page.getByText(say.restored).first()).toBeVisible();

test('what a second backup takes the place of is offered beside what the first took the place of', async () => {
  caughtDownloads();
  const db = await filled();
  const first = await readLibrary(db);
  const close = await askToRestore(db, 'Sixty tents arrived in the harbour.');
  await isRestored();
  close();
  await clipOf(db, 'Two wells ran dry.');
  const second = await readLibrary(db);
  await askToRestore(db, 'Nine schools opened again.');
  await isRestored();
  await expect.poll(() => page.getByRole('button', { name: older.look }).elements().length).toBe(2);
  const texts = await Promise.all((await findOlderStores()).map(({ file }) => file.text()));
  expect(texts.map(readOlderLibrary)).toEqual([second, first]);
});

test('each says of when it is and what it holds, and one is deleted without the others', async () => {
  const db = await filled();
  await keepOlderStore(indexedDB, db.name, db.verno + 1, 1);
  await keptOlder(4, await olderText(4));
  showDesk(db, '#/packs');
  const copyWith = (clips: number) => page.getByRole('group', { name: packWords.tables.clips(clips) });
  await expect.element(copyWith(1)).toBeVisible();
  await userEvent.click(copyWith(0).getByRole('button', { name: older.forget }));
  await userEvent.click(page.getByRole('button', { name: older.forgetYes }));
  await expect.element(copyWith(0)).not.toBeInTheDocument();
  await expect.element(copyWith(1)).toBeVisible();
  expect(await findOlderStores()).toMatchObject([{ clips: 1 }]);
});

test('what lies in the trash goes, and that is said before', async () => {
  caughtDownloads();
  const db = await filled();
  done(await deleteClips(db, { clipIds: [await clipOf(db, 'Two wells ran dry.')] }));
  await askToRestore(db, 'Sixty tents arrived.', async () => {
    await expect.element(page.getByText(say.restoreHint(1, 1))).toBeVisible();
  });
  await isRestored();
  expect(await db.trash.count()).toBe(0);
});

test('where no copy can be kept and the backup is a download, nothing is replaced without a yes to that', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const downloads = caughtDownloads();
  const db = await filled();
  kept.mockRejectedValueOnce(new DOMException('', 'QuotaExceededError'));
  await askToRestore(db, 'Sixty tents arrived in the harbour.');
  await expect.element(page.getByRole('alert')).toHaveTextContent(say.noCopy);
  const [backup] = await downloads();
  await expect.element(page.getByRole('alert')).toHaveTextContent(say.handedOver(backup?.name ?? ''));
  expect(await db.clips.toArray()).toMatchObject([{ content: { quote: 'Forty roofs were mended in July.' } }]);
  await userEvent.click(page.getByRole('button', { name: say.restoreUnkept }));
  await isRestored();
  expect([(await downloads()).length, await findOlderStores()]).toEqual([1, []]);
});

test('what is saved before that yes is not lost either, and a copy is tried again where the person asks anew', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  caughtDownloads();
  const db = await filled();
  kept.mockRejectedValueOnce(new DOMException('', 'QuotaExceededError'));
  await askToRestore(db, 'Sixty tents arrived in the harbour.');
  await expect.element(page.getByRole('alert')).toHaveTextContent(say.noCopy);
  await clipOf(db, 'Two wells ran dry.');
  await userEvent.click(page.getByRole('button', { name: say.restoreUnkept }));
  await expect.element(page.getByRole('alert')).toHaveTextContent(say.savedMeanwhile);
  await expect.element(page.getByRole('button', { name: say.restoreUnkept })).not.toBeInTheDocument();
  expect(await db.clips.count()).toBe(2);
  await sayYes();
  await isRestored();
  expect(await findOlderStores()).toMatchObject([{ clips: 2 }]);
});

test('where the backup was read again in its folder, it goes on without a copy and says so', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  await pickedFolder();
  const db = await filled();
  kept.mockRejectedValueOnce(new DOMException('', 'QuotaExceededError'));
  await askToRestore(db, 'Sixty tents arrived in the harbour.');
  await isRestored();
  await expect.element(page.getByText(say.noCopy).first()).toBeVisible();
});
