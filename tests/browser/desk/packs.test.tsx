import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { importPack } from '../../../lib/services/packs/import-pack';
import { readLibrary } from '../../../lib/services/packs/read-library';
import { writeNote } from '../../../lib/services/write-note';
import { packWords as say } from '../../../lib/words/pack-words';
import { clipOf, done, meetingWith } from '../services/fill-store';
import { freshStore } from '../store/with-store';
import { showDesk } from './show-desk';

test('differences stand side by side, and one press settles each', async () => {
  const db = freshStore();
  const { topicIds } = await meetingWith(db, ['Arrivals']);
  const clipId = await clipOf(db, 'Forty roofs were mended in July.', topicIds);
  const library = await readLibrary(db);
  done(await writeNote(db, { clipId, note: 'mine' }));
  const clips = library.clips.map((clip) => ({ ...clip, note: 'theirs' }));
  done(await importPack(db, { packId: crypto.randomUUID(), library: { ...library, clips } }));
  showDesk(db, '#/packs');
  await expect.element(page.getByRole('heading', { name: say.conflicts.title })).toBeVisible();
  await expect.element(page.getByText('theirs', { exact: true })).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: say.conflicts.keepBoth }));
  await vi.waitFor(async () => expect((await db.clips.get(clipId))?.note).toBe('mine\n\ntheirs'));
  await expect.element(page.getByRole('heading', { name: say.conflicts.title })).not.toBeInTheDocument();
});

test('what would go into a pack is said before it is made, and what readers may not have is named', async () => {
  const db = freshStore();
  const { topicIds } = await meetingWith(db, ['Arrivals', 'Shelter']);
  await clipOf(db, 'Forty roofs were mended in July.', [topicIds[0]]);
  const secret = await clipOf(db, 'Sixty tents arrived in the harbour.', [topicIds[1]]);
  await db.clips.update(secret, { sharing: 'RED' });
  showDesk(db, '#/packs');
  await expect.element(page.getByText(say.tables.clips(2), { exact: false }).first()).toBeVisible();
  await userEvent.selectOptions(page.getByLabelText('It goes as far as'), 'GREEN');
  await expect.element(page.getByText(say.make.leftOut(1))).toBeVisible();
  await expect.element(page.getByText('Sixty tents arrived in the harbour.')).toBeVisible();
  for (const topic of ['Arrivals', 'Shelter']) await userEvent.click(page.getByLabelText(topic));
  await expect.element(page.getByText(say.make.nothing)).toBeVisible();
});
