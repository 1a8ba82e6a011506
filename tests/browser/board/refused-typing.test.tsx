import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Id } from '../../../lib/model/id';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { boardWords } from '../../../lib/words/board-words';
import { diskOf, handsBack } from '../services/full-disk';
import { freshStore } from '../store/with-store';
import { clipRow, filledStore, focusRow, press, showBoard } from './show-board';

let db: RapporteurDatabase;
let clipIds: Record<string, Id>;

beforeEach(async () => {
  db = freshStore();
  ({ clipIds } = await filledStore(db));
});
afterEach(() => vi.restoreAllMocks());

test('a note that could not be kept is there to be copied when its clip is folded, until it is kept', async () => {
  await showBoard(db);
  focusRow('Filed one');
  await press('n');
  const disk = diskOf(db);
  disk.fill();
  await press('Basis?');
  await handsBack('Basis?');
  await userEvent.click(page.getByRole('row', { name: 'Arrivals by land' }).first());
  await handsBack('Basis?');
  disk.empty();
  await expect.element(clipRow('Filed one')).toBeVisible();
  focusRow('Filed one');
  await press('n');
  await expect.element(page.getByRole('textbox', { name: 'Note' })).toHaveValue('Basis?');
  await press('{End} Ask.');
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  await expect.poll(async () => (await db.clips.get(clipIds['Filed one'] ?? ''))?.note).toBe('Basis? Ask.');
});

test('a topic that could not be added is there to be copied', async () => {
  await showBoard(db);
  const field = page.getByLabelText(boardWords.addTopic);
  await field.fill('Shelter');
  diskOf(db).fill();
  await press('{Enter}');
  await handsBack('Shelter');
  await expect.element(field).toHaveValue('Shelter');
});
