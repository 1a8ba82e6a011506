import { expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { findOlderStores, forgetOlderStores } from '../../../lib/keeping/older-store';
import { readLibrary } from '../../../lib/services/packs/read-library';
import { readOlderLibrary } from '../../../lib/services/packs/read-older-library';
import { mostUndoable } from '../../../lib/store/most-undoable';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { packWords as say } from '../../../lib/words/pack-words';
import { packed } from '../packs/sent';
import { clipOf, meetingWith } from '../services/fill-store';
import { keptOlder, olderFiles, olderText } from '../store/older-kept';
import { freshStore } from '../store/with-store';
import { askToRestore, choose } from './ask-to-restore';
import { caughtDownloads } from './caught-downloads';
import { showDesk } from './show-desk';

async function restored(db: RapporteurDatabase): Promise<void> {
  caughtDownloads();
  await askToRestore(db, 'Sixty tents arrived in the harbour.');
  await expect.element(page.getByText(say.open.restored).first()).toBeVisible();
}

test('what a backup takes the place of is kept in the browser, whether or not a download of it came', async () => {
  onTestFinished(() => forgetOlderStores());
  const db = freshStore();
  await meetingWith(db, ['Shelter']);
  await clipOf(db, 'Forty roofs were mended in July.');
  const before = await readLibrary(db);
  await restored(db);
  await expect.element(page.getByRole('button', { name: say.older.look })).toBeVisible();
  const [older] = await findOlderStores();
  expect(readOlderLibrary((await older?.file.text()) ?? '')).toEqual(before);
});

test('where records are missing, a library from before an update stays kept, for it may be all that is left of them', async () => {
  onTestFinished(() => forgetOlderStores());
  await keptOlder(3, await olderText(3));
  const db = freshStore();
  await meetingWith(db, ['Shelter']);
  db.suspicion = { expected: { clips: 312 }, found: { clips: 1 }, sequence: 1 };
  await restored(db);
  expect(await olderFiles()).toEqual(['version-3.jsonl', expect.stringMatching(/^version-5-\d+\.jsonl$/)]);
});

/** A desk with one clip, of which no backup can be made, on which somebody asked for the import of a pack with so many clips. */
async function withoutBackup(clips: number): Promise<RapporteurDatabase> {
  const other = freshStore();
  await clipOf(other, 'Sixty tents arrived in the harbour.');
  const library = await readLibrary(other);
  const copies = library.clips.flatMap((clip) =>
    Array.from({ length: clips - 1 }, (_, number) => ({
      ...clip,
      ...{ id: crypto.randomUUID(), contentHash: number.toString(16).padStart(64, '0') },
    })),
  );
  const pack = await packed({ ...library, clips: [...library.clips, ...copies] });
  const db = freshStore();
  await clipOf(db, 'Forty roofs were mended in July.');
  await db.clips.toCollection().modify({ lang: 'x'.repeat(40) });
  const downloads = caughtDownloads();
  showDesk(db, '#/packs');
  await choose(new File([pack], 'pack.zip'));
  await userEvent.click(page.getByRole('button', { name: say.open.import }));
  await expect.element(page.getByRole('alert')).toHaveTextContent(say.backup.unverified);
  expect([await downloads(), await db.clips.count()]).toEqual([[], 1]);
  return db;
}

test('where no backup can be made, it is said why and what is at risk, and an import goes on only with a yes to that', async () => {
  const db = await withoutBackup(1);
  await expect.element(page.getByRole('alert')).toHaveTextContent(say.open.unkept(true));
  await userEvent.click(page.getByRole('button', { name: say.open.importUnkept }));
  await expect.element(page.getByText(say.open.imported, { exact: true }).first()).toBeVisible();
  expect(await db.clips.count()).toBe(2);
});

test('where the import is too large for Undo as well, no way back is promised', async () => {
  await withoutBackup(mostUndoable + 1);
  await expect.element(page.getByRole('alert')).toHaveTextContent(say.open.unkept(false));
  await expect.element(page.getByText(say.open.noUndo)).not.toBeInTheDocument();
});

test('a file that the browser cannot read any more is named', async () => {
  const db = freshStore();
  await meetingWith(db, ['Shelter']);
  showDesk(db, '#/packs');
  const gone = vi.spyOn(File.prototype, 'arrayBuffer').mockRejectedValue(new DOMException('', 'NotFoundError'));
  onTestFinished(() => gone.mockRestore());
  await choose(new File(['pack'], 'pack.zip'));
  await expect.element(page.getByText(say.open.unreadable('pack.zip')).first()).toBeVisible();
});
