import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { standByStore } from '../../../lib/ledger/stand-by-store';
import { verifyStore } from '../../../lib/repair/verify-store';
import { openDatabase } from '../../../lib/store/open-database';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { handOutWords as say } from '../../../lib/words/hand-out-words';
import { safetyWords } from '../../../lib/words/safety-words';
import { clipOf, meetingWith } from '../services/fill-store';
import { deleteStore } from '../store/delete-store';
import { heldSafety } from '../store/held-safety';
import { caughtDownloads } from './caught-downloads';
import { showDesk } from './show-desk';

const opened: RapporteurDatabase[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  for (const db of opened.splice(0)) await deleteStore(db);
});

/** A file is made in a thread, which takes its time on a machine that is shared. */
const patient = { timeout: 30_000 };

/** A store that can be verified; the desk's own first look finds it whole. */
async function sealedStore() {
  const safety = heldSafety();
  const failing = { now: false };
  const db = openDatabase(`sound-${crypto.randomUUID()}`, async () => ({
    ...standByStore(safety),
    lookAfter: async (db, idle) => {
      if (failing.now) throw new Error('not read');
      return verifyStore(db, safety, idle, new Date().toISOString());
    },
  }));
  opened.push(db);
  const { topicIds } = await meetingWith(db, ['Shelter']);
  const clipId = await clipOf(db, 'Forty roofs were mended in July.', topicIds);
  return { db, safety, clipId, failing };
}

const makeMarkdown = () => userEvent.click(page.getByRole('button', { name: /Markdown/ }));

test('what was damaged on the disk is told before a briefing goes out, once', async () => {
  const { db, safety, clipId } = await sealedStore();
  const files = caughtDownloads();
  safety.lines.length = 0;
  const bare = openDatabase(db.name);
  await bare.clips.update(clipId, { note: 'flipped' });
  bare.close();
  showDesk(db, '#/hand-out');
  await makeMarkdown();
  await expect.element(page.getByText(say.amiss(1)).first()).toBeVisible();
  await expect.element(page.getByText(safetyWords.setAside(1))).toBeVisible();
  expect(await files()).toHaveLength(0);
  await makeMarkdown();
  await vi.waitFor(async () => expect(await files()).toHaveLength(1), patient);
});

test('a sound library lets a briefing out at the first press, and one that cannot be checked at the second', async () => {
  const { db, failing } = await sealedStore();
  const files = caughtDownloads();
  const { close } = showDesk(db, '#/hand-out');
  await makeMarkdown();
  await vi.waitFor(async () => expect(await files()).toHaveLength(1), patient);
  close();
  failing.now = true;
  showDesk(db, '#/hand-out');
  await makeMarkdown();
  await expect.element(page.getByText(say.unchecked).first()).toBeVisible();
  await makeMarkdown();
  await vi.waitFor(async () => expect(await files()).toHaveLength(2), patient);
});
