import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { closedLibrary } from '../../../lib/packs/closed-library';
import { writePack } from '../../../lib/packs/write-pack';
import { readLibrary } from '../../../lib/services/packs/read-library';
import { sha256 } from '../../../lib/services/sha256';
import { schemaVersion } from '../../../lib/store/database-schema';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { dataWords } from '../../../lib/words/data-words';
import { clipOf, meetingWith } from '../services/fill-store';
import { dumpOf } from '../store/dump-of';
import { expectSealed } from '../store/expect-sealed';
import { freshStore } from '../store/with-store';
import { caughtDownloads } from './caught-downloads';
import { showDesk } from './show-desk';

const say = dataWords.aside;
const patient = { timeout: 30_000 };
const foundAt = '2018-08-01T08:00:00.000Z';

/** Sets a record aside as `verifyStore` does. */
async function setAside(db: RapporteurDatabase, table: string, key: string, change: object): Promise<void> {
  const record = { ...(await db.table(table).get(key)), ...change };
  await db.damaged.put({ table, key, record, foundAt });
  await db.table(table).delete(key);
}

async function backupOf(db: RapporteurDatabase): Promise<File> {
  const head = {
    ...{ packId: crypto.randomUUID(), madeAt: foundAt, madeOf: { kind: 'everything' as const } }, // literal of the union
    readers: { sharing: null, sensitivity: null },
  };
  const content = { head, library: closedLibrary(await readLibrary(db)) };
  return new File([await writePack(content, schemaVersion, { sha256, pause: async () => {} })], 'backup.zip');
}

async function damagedStore() {
  const db = freshStore();
  const { topicIds } = await meetingWith(db, ['Shelter']);
  const clipId = await clipOf(db, 'Forty roofs were mended in July.', topicIds);
  const other = await clipOf(db, 'Sixty tents arrived in the harbour.', topicIds);
  const backup = await backupOf(db);
  const { undoSteps: _steps, damaged: _none, ...before } = await dumpOf(db);
  await setAside(db, 'clips', clipId, { note: 'flipped' });
  await setAside(db, 'clips', other, { note: 7, clippedAt: 'never' });
  return { db, backup, before };
}

test('what was set aside is named with its damage, and a backup brings it back with what stood on it', async () => {
  const { db, backup, before } = await damagedStore();
  showDesk(db, '#/your-data');
  await expect.element(page.getByText('Sixty tents arrived in the harbour.')).toBeVisible();
  await expect.element(page.getByText(/It cannot be read: .*\bnote\b/), patient).toBeVisible();
  await expect.element(page.getByText(say.gone(2, 'a place on an agenda', 'a clip'))).toBeVisible();
  await userEvent.upload(
    document.querySelector<HTMLElement>('input[type=file][accept=".zip"]') ?? document.body,
    backup,
  );
  await expect.element(page.getByText(say.restored(2, 0)).first(), patient).toBeVisible();
  await expect.element(page.getByRole('heading', { name: say.title })).not.toBeInTheDocument();
  const { undoSteps: _steps, damaged, ...after } = await dumpOf(db);
  expect([after, damaged]).toEqual([before, []]);
  await expectSealed(db);
});

test('without a backup what can be read comes back as it is, and all of it can be saved as a file', async () => {
  const { db } = await damagedStore();
  const files = caughtDownloads();
  showDesk(db, '#/your-data');
  await userEvent.click(page.getByRole('button', { name: say.save }));
  await vi.waitFor(async () => expect(await files()).toHaveLength(1));
  expect((await files())[0]?.text).toContain('Sixty tents arrived in the harbour.');
  await userEvent.click(page.getByRole('button', { name: say.putBack }));
  await expect.element(page.getByText(say.restored(1, 1)).first(), patient).toBeVisible();
  expect((await db.clips.toArray()).map(({ note }) => note)).toEqual(['flipped']);
  expect(await db.damaged.count()).toBe(1);
  await userEvent.click(page.getByRole('button', { name: say.forget }));
  await userEvent.click(page.getByRole('button', { name: say.forgetYes }));
  await vi.waitFor(async () => expect(await db.damaged.count()).toBe(0));
});
