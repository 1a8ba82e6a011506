import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Id } from '../../../lib/model/id';
import { deleteClips } from '../../../lib/services/delete-clips';
import { moveClips } from '../../../lib/services/move-clips';
import { saveClip } from '../../../lib/services/save-clip';
import { writeNote } from '../../../lib/services/write-note';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { noLinkWords } from '../../../lib/words/no-link-words';
import { excerptDraft } from '../services/drafts';
import { freshStore } from '../store/with-store';
import { clipRow, filledStore, focusRow, press, showBoard, shownUnder } from './show-board';

let db: RapporteurDatabase;
let clipIds: Record<string, Id>;
let topicIds: Id[];

beforeEach(async () => {
  db = freshStore();
  ({ clipIds, topicIds } = await filledStore(db));
});

describe('an opened clip', () => {
  test('is taken off its topic by its chip, and goes back to the inbox', async () => {
    await showBoard(db);
    await userEvent.click(clipRow('Filed one'));
    await userEvent.click(page.getByRole('button', { name: 'Take off Arrivals in the Balkans' }));
    await expect.poll(() => shownUnder('Inbox')).toContain('Filed one');
  });

  test('links to the quote where there is a fragment for it', async () => {
    const fragmentUrl = 'https://dtm.example.org/news/arrivals#:~:text=Old';
    await saveClip(db, { clipId: crypto.randomUUID(), draft: { ...excerptDraft('Old one'), fragmentUrl } });
    await showBoard(db);
    await userEvent.click(clipRow('Old one'));
    await expect.element(page.getByRole('link', { name: 'Open at the quote' })).toHaveAttribute('href', fragmentUrl);
    expect(document.body.textContent).not.toContain('No link leads');
  });

  test('says why no link leads to the quote, where none does', async () => {
    await saveClip(db, { clipId: crypto.randomUUID(), draft: { ...excerptDraft('Old one'), fragmentUrl: null } });
    await showBoard(db);
    await userEvent.click(clipRow('Old one'));
    await expect.element(page.getByText(noLinkWords.page)).toBeVisible();
  });

  test('shows a note written elsewhere, and keeps what is being typed here', async () => {
    await showBoard(db);
    focusRow('Filed one');
    await press('{Enter}');
    const note = page.getByRole('textbox', { name: 'Note' });
    await writeNote(db, { clipId: clipIds['Filed one'] ?? '', note: 'From the card' });
    await expect.element(note).toHaveValue('From the card');
    await userEvent.fill(note, 'Typed here');
    await writeNote(db, { clipId: clipIds['Filed one'] ?? '', note: 'From the desk' });
    await expect.element(note).toHaveValue('Typed here');
  });

  test('keeps a note when the clip is folded with the field still in use', async () => {
    await showBoard(db);
    focusRow('Filed one');
    await press('n');
    await press('Basis?');
    await userEvent.click(page.getByRole('row', { name: 'Arrivals by land' }).first());
    await expect.poll(async () => (await db.clips.get(clipIds['Filed one'] ?? ''))?.note).toBe('Basis?');
  });
});

describe('a clip that another window moves while its note is being typed', () => {
  test('keeps what was typed', async () => {
    await showBoard(db);
    focusRow('Filed one');
    await press('n');
    await press('Basis?');
    const [, from = ''] = topicIds;
    await moveClips(db, { clipIds: [clipIds['Filed one'] ?? ''], from, to: topicIds[0] ?? null });
    await expect.poll(() => shownUnder('General updates')).toEqual(['Filed one']);
    await expect.poll(async () => (await db.clips.get(clipIds['Filed one'] ?? ''))?.note).toBe('Basis?');
  });
});

describe('what cannot be done', () => {
  test('is said with its reason and what to do, and loses nothing', async () => {
    await showBoard(db);
    focusRow('Waiting one');
    await removeBehindItsBack(clipIds['Waiting one'] ?? '');
    await press('1');
    await expect.element(page.getByRole('alert')).toHaveTextContent('It is no longer there');
    await userEvent.click(page.getByRole('button', { name: 'Close this message' }));
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  });

  test('a row deleted in another window passes the focus to its neighbour', async () => {
    await showBoard(db);
    focusRow('Waiting two');
    await deleteClips(db, { clipIds: [clipIds['Waiting two'] ?? ''] });
    await expect.element(clipRow('Waiting one')).toHaveFocus();
  });

  test('undo with nothing to undo says so', async () => {
    await db.undoSteps.clear();
    await showBoard(db);
    await press('{Control>}z{/Control}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('There is nothing to take back.');
  });
});

/** Past Dexie, so that the board does not hear of it: what a write in the very same moment would look like. */
async function removeBehindItsBack(clipId: Id) {
  await new Promise<void>((resolve) => {
    indexedDB.open(db.name).onsuccess = (event) => {
      const raw = event.target instanceof IDBOpenDBRequest ? event.target.result : null;
      const transaction = raw?.transaction('clips', 'readwrite');
      transaction?.objectStore('clips').delete(clipId);
      transaction?.addEventListener('complete', () => {
        raw?.close();
        resolve();
      });
    };
  });
}
