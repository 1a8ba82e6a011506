import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Id } from '../../../lib/model/id';
import type { Verdict } from '../../../lib/model/verification';
import { saveVerifications } from '../../../lib/services/save-verifications';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { clipOf } from '../services/fill-store';
import { freshStore } from '../store/with-store';
import { clipRow, filledStore, showBoard } from './show-board';

let db: RapporteurDatabase;
let clipId: Id;

beforeEach(async () => {
  db = freshStore();
  const { topicIds } = await filledStore(db);
  clipId = await clipOf(db, 'A total of 11,267 came', [topicIds[1]]);
});

const found = (verdict: Verdict, words: string | null) =>
  saveVerifications(db, [
    { clipId, url: 'https://www.dtm.example/moved#x', verdict, reason: null, found: words, repeats: 0 },
  ]);

test('what a check finds shows on the row at once, where it needs the person, and goes when it stands again', async () => {
  await showBoard(db);
  const row = clipRow('A total of 11,267 came');
  await found('changed', 'A total of 11,276 came');
  await expect.element(row).toHaveTextContent('≠ Changed');
  await found('gone', null);
  await expect.element(row).toHaveTextContent('✗ Gone');
  await found('stands', 'A total of 11,267 came');
  await expect.element(row).not.toHaveTextContent('Gone');
});

test('opened, the clip tells the day, the page, and old beside new with the figure marked in both', async () => {
  await found('changed', 'A total of 11,276 came');
  await showBoard(db);
  await userEvent.click(clipRow('A total of 11,267 came'));
  await expect.element(page.getByText('The page says something else in this place now.')).toBeVisible();
  await expect.element(page.getByText(/^Checked .+ on dtm\.example\/moved$/)).toBeVisible();
  await expect.element(page.getByText('The address of the clip led to another page:')).toBeVisible();
  const marked = (tag: string) => [...document.querySelectorAll(tag)].map((one) => one.textContent);
  expect(marked('del')).toEqual(['removed: 11,267']);
  expect(marked('ins')).toEqual(['added: 11,276']);
});
