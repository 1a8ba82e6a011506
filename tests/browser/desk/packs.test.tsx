import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { importPack } from '../../../lib/services/packs/import-pack';
import { readLibrary } from '../../../lib/services/packs/read-library';
import { undo } from '../../../lib/services/undo';
import { writeNote } from '../../../lib/services/write-note';
import { latestUndoStep } from '../../../lib/store/latest-undo-step';
import { mostUndoable } from '../../../lib/store/most-undoable';
import { packWords as say } from '../../../lib/words/pack-words';
import { makeSource } from '../../unit/briefing/records';
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

test('what a pack cites instead stands there by its title, and cannot be both', async () => {
  const db = freshStore();
  const { topicIds } = await meetingWith(db, ['Arrivals']);
  await clipOf(db, 'Forty roofs were mended in July.', topicIds);
  const library = await readLibrary(db);
  const landing = makeSource(7, { title: 'The page with the file' });
  const clips = library.clips.map((clip) => ({ ...clip, sourceId: landing.id }));
  const pack = { ...library, clips, sources: [...library.sources, landing] };
  done(await importPack(db, { packId: crypto.randomUUID(), library: pack }));
  showDesk(db, '#/packs');
  await expect.element(page.getByText('The page with the file', { exact: true })).toBeVisible();
  await expect.element(page.getByRole('button', { name: say.conflicts.keepTheirs })).toBeVisible();
  await expect.element(page.getByRole('button', { name: say.conflicts.keepBoth })).not.toBeInTheDocument();
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
  await expect.element(page.getByRole('listitem').getByText('Sixty tents arrived in the harbour.')).toBeVisible();
  for (const topic of ['Arrivals', 'Shelter']) await userEvent.click(page.getByLabelText(topic));
  await expect.element(page.getByText(say.make.nothing)).toBeVisible();
});

test('single clips are chosen beside topics, by keyboard, and stay behind', async () => {
  const db = freshStore();
  const { topicIds } = await meetingWith(db, ['Arrivals', 'Shelter']);
  await clipOf(db, 'Forty roofs were mended in July.', [topicIds[0]]);
  await clipOf(db, 'Sixty tents arrived in the harbour.', [topicIds[0]]);
  showDesk(db, '#/packs');
  const clips = page.getByText(say.make.clipsOf(2, 2));
  await expect.element(clips).toBeVisible();
  await page.getByLabelText('Arrivals', { exact: true }).element().focus();
  await userEvent.keyboard('{Tab}{Enter}{Tab}{Tab} ');
  await expect.element(page.getByText(say.make.clipsOf(1, 2))).toBeVisible();
  await expect.element(page.getByText(new RegExp(`It will hold .*${say.tables.clips(1)}`))).toBeVisible();
});

test('an import that is too large for a step leaves none', async () => {
  const db = freshStore();
  const { topicIds } = await meetingWith(db, ['Arrivals']);
  await clipOf(db, 'Forty roofs were mended in July.', topicIds);
  const library = await readLibrary(db);
  const [clip] = library.clips;
  const many = Array.from({ length: mostUndoable + 1 }, (_, number) => ({
    ...Object(clip),
    id: crypto.randomUUID(),
    contentHash: number.toString(16).padStart(64, '0'),
  }));
  const latest = (await latestUndoStep(db))?.id;
  const pack = { ...library, clips: many, tags: [], sightings: [], figures: [] };
  const imported = done(await importPack(db, { packId: crypto.randomUUID(), library: pack }));
  expect(await db.clips.count()).toBe(mostUndoable + 2);
  expect((await latestUndoStep(db))?.id).toBe(latest);
  expect(await undo(db, imported.undoId)).toMatchObject({ reason: 'nothing-to-undo' });
});
