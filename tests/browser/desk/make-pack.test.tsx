import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Id } from '../../../lib/model/id';
import { saveClip } from '../../../lib/services/save-clip';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { packWords as say } from '../../../lib/words/pack-words';
import { excerptDraft } from '../services/drafts';
import { done, meetingWith } from '../services/fill-store';
import { freshStore } from '../store/with-store';
import { showDesk } from './show-desk';

/** Clips a sentence of a page that says this. */
async function clipOn(db: RapporteurDatabase, quote: string, text: string, topicIds: Id[]): Promise<Id> {
  const draft = { ...excerptDraft(quote), snapshot: { text, truncated: false } };
  return done(await saveClip(db, { clipId: crypto.randomUUID(), draft, topicIds })).saved;
}
const holds = (...parts: string[]) => page.getByText(new RegExp(`It will hold .*${parts.join('.*')}`));
const pages = say.tables.snapshots(1);

test('a clip of high sensitivity and the text of its page stay behind until it is ticked', async () => {
  const db = freshStore();
  const { topicIds } = await meetingWith(db, ['Arrivals']);
  const text = 'Forty roofs were mended. The survivor lives in tent 14.';
  await clipOn(db, 'Forty roofs were mended.', text, topicIds);
  const secret = await clipOn(db, 'The survivor lives in tent 14.', text, topicIds);
  await db.clips.update(secret, { sensitivity: 'severe' });
  showDesk(db, '#/packs');
  await expect.element(holds(say.tables.clips(1))).toBeVisible();
  await expect.element(page.getByText(say.make.leftOut(1))).toBeVisible();
  await expect.element(page.getByText(say.make.pagesClosed(1))).toBeVisible();
  await expect.element(holds(pages)).not.toBeInTheDocument();
  // The list of topics says so, too, where it is ticked.
  await expect.element(page.getByText(say.make.clipsOf(1, 2))).toBeInTheDocument();
  await expect.element(page.getByLabelText(say.make.staysBehind('The survivor lives in tent 14.'))).toBeInTheDocument();
  const tick = page.getByRole('listitem').getByLabelText('The survivor lives in tent 14.');
  await userEvent.click(tick);
  await expect.element(holds(pages, say.tables.clips(2))).toBeVisible();
  await expect.element(tick).toBeChecked();
  await expect.element(page.getByText(say.make.leftOut(0))).toBeVisible();
});

test('the text of a page with likely personal details stays behind, is named with them, and goes where it is ticked', async () => {
  const db = freshStore();
  const { topicIds } = await meetingWith(db, ['Arrivals']);
  const text = `Forty roofs were mended.\n${'Nothing else was said.\n'.repeat(900)}Contact: jane.doe@ngo.example`;
  await clipOn(db, 'Forty roofs were mended.', text, topicIds);
  showDesk(db, '#/packs');
  await expect.element(page.getByText(say.make.pages)).toBeVisible();
  await expect.element(holds(say.tables.clips(1))).toBeVisible();
  await expect.element(holds(pages)).not.toBeInTheDocument();
  await userEvent.click(page.getByLabelText(/dtm\.example\.org.*: jane\.doe@ngo\.example$/));
  await expect.element(holds(pages, say.tables.clips(1))).toBeVisible();
});

test('a text that cannot be read stays behind, and one without details goes by itself', async () => {
  const db = freshStore();
  const { topicIds } = await meetingWith(db, ['Arrivals']);
  const clipId = await clipOn(db, 'Forty roofs were mended.', 'Forty roofs were mended.', topicIds);
  showDesk(db, '#/packs');
  await expect.element(holds(pages, say.tables.clips(1))).toBeVisible();
  await expect.element(page.getByRole('button', { name: say.make.button })).toBeEnabled();
  const id = (await db.clips.get(clipId))?.snapshotId ?? '';
  await db.snapshots.update(id, { id, gzip: new Uint8Array([1, 2, 3]) });
  location.hash = '#/agenda';
  await expect.element(page.getByText(say.make.title)).not.toBeInTheDocument();
  location.hash = '#/packs';
  await expect.element(page.getByLabelText(new RegExp(say.make.unread))).not.toBeChecked();
  await expect.element(holds(pages)).not.toBeInTheDocument();
});

test('personal details in what was minuted are pointed out, and not where the minutes stay behind', async () => {
  const db = freshStore();
  const { meetingId } = await meetingWith(db, ['Arrivals']);
  const attendance = [{ name: 'Jane Doe, +387 61 123 456', organisation: 'NGO', presence: 'present' as const }]; // literal
  await db.meetings.update(meetingId, { attendance });
  showDesk(db, '#/packs');
  await expect.element(page.getByText(say.make.texts)).toBeVisible();
  await expect.element(page.getByRole('listitem').getByText('+387 61 123 456')).toBeVisible();
  await userEvent.click(page.getByLabelText(say.make.minutes));
  await expect.element(page.getByText(say.make.texts)).not.toBeInTheDocument();
});
