import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { writtenForm } from '../../../../entrypoints/desk/editor/written-form';
import { draftKey, recoverDrafts } from '../../../../entrypoints/desk/recover-drafts';
import { createDraftJournal } from '../../../../lib/messaging/draft-journal';
import { undoLatest } from '../../../../lib/services/undo';
import { writeTopic } from '../../../../lib/services/write-topic';
import { editable, line, showReady } from './show-editor';

const journal = createDraftJournal(localStorage);
afterEach(() => vi.restoreAllMocks());

/** A page that is going runs no more timers: the pause after the last key never ends. */
function withoutPause() {
  const real = globalThis.setTimeout.bind(globalThis);
  vi.spyOn(globalThis, 'setTimeout').mockImplementation((run, ms) => real(run, ms === 300 ? 1_000_000 : ms));
}

test.each([
  ['the view closes', (close: () => void) => close()],
  ['the page is left', () => window.dispatchEvent(new Event('pagehide'))],
  [
    'the tab is hidden',
    () => {
      vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
      document.dispatchEvent(new Event('visibilitychange'));
    },
  ],
])('a text is kept when %s before the pause is over', async (_, leave) => {
  const { kept, close } = await showReady();
  withoutPause();
  await userEvent.keyboard('Detections rise');
  await expect
    .poll(() => journal.all())
    .toMatchObject([{ base: '[]', text: writtenForm.toLine([line('Detections rise')]) }]);
  expect(await kept()).toEqual([]);
  leave(close);
  await expect.poll(kept).toEqual([line('Detections rise')]);
  await expect.poll(() => journal.all()).toEqual([]);
});

test('what a killed desk left in the journal is written by the next, under a text that changed since', async () => {
  const { db, topicId, kept } = await showReady([line('Stored')]);
  const key = draftKey('lineToTake', topicId);
  journal.keep(key, writtenForm.toLine([line('Stored')]), writtenForm.toLine([line('Stored, typed')]));
  expect(await recoverDrafts(db, journal)).toBe(1);
  expect(await kept()).toEqual([line('Stored, typed')]);
  journal.keep(key, writtenForm.toLine([line('Stored')]), writtenForm.toLine([line('Stored, again')]));
  expect(await recoverDrafts(db, journal)).toBe(1);
  expect(await kept()).toEqual([line('Stored, typed'), line('Stored, again')]);
  expect(journal.all()).toEqual([]);
});

test('a draft of the time when texts were plain is read as they were', async () => {
  const { db, topicId, kept } = await showReady([line('Old')]);
  journal.keep(draftKey('lineToTake', topicId), 'Old', 'Old\n\n- new');
  expect(await recoverDrafts(db, journal)).toBe(1);
  expect(await kept()).toEqual([line('Old'), { type: 'list', ordered: false, items: [[line('new')]] }]);
});

test('a draft of the highlights goes under what the briefing of the meeting says by now', async () => {
  const { db, topicId } = await showReady();
  const meetingId = (await db.topics.get(topicId))?.meetingId ?? '';
  const highlights = async () => (await db.briefings.where('meetingId').equals(meetingId).first())?.highlights;
  journal.keep(draftKey('highlights', meetingId), '[]', writtenForm.toLine([line('First')]));
  expect(await recoverDrafts(db, journal)).toBe(1);
  expect(await highlights()).toEqual([line('First')]);
  journal.keep(draftKey('highlights', meetingId), '[]', writtenForm.toLine([line('Second')]));
  expect(await recoverDrafts(db, journal)).toBe(1);
  expect(await highlights()).toEqual([line('First'), line('Second')]);
});

test('drafts of a meeting and of a topic that are gone are dropped, and one that nobody can read stays out', async () => {
  const { db, topicId, kept } = await showReady();
  const gone = crypto.randomUUID();
  journal.keep(
    draftKey('highlights', gone),
    '[]',
    '[{"type":"paragraph","children":[]},{"type":"paragraph","children":[]}]',
  );
  journal.keep(draftKey('summary', gone), '[]', '[]');
  journal.keep(draftKey('lineToTake', topicId), '[]', '[{"type":"script"}]');
  expect(await recoverDrafts(db, journal)).toBe(0);
  expect(journal.all()).toEqual([]);
  expect(await kept()).toEqual([]);
});

test('an editor that was not typed in writes nothing and follows what is changed elsewhere', async () => {
  const { db, topicId, close } = await showReady([line('One')]);
  const steps = await db.undoSteps.count();
  await writeTopic(db, { topicId, lineToTake: [line('One'), line('Two')] });
  await expect.poll(() => editable().innerText).toBe('One\n\nTwo');
  await undoLatest(db);
  await expect.poll(() => editable().innerText).toBe('One');
  close();
  expect(await db.undoSteps.count()).toBe(steps);
});

test('the cursor stays where it is when a text is changed elsewhere, and typing goes on from both', async () => {
  const { db, topicId, kept } = await showReady([line('alpha'), line('omega')]);
  await userEvent.keyboard('!');
  await expect.poll(kept).toEqual([line('alpha'), line('omega!')]);
  await writeTopic(db, { topicId, lineToTake: [line('alpha and beta'), line('omega!')] });
  await expect.poll(() => editable().innerText).toBe('alpha and beta\n\nomega!');
  await userEvent.keyboard('?');
  await expect.poll(kept).toEqual([line('alpha and beta'), line('omega!?')]);
  await userEvent.keyboard('{Control>}z{/Control}{Control>}z{/Control}');
  await expect.poll(kept).toEqual([line('alpha and beta'), line('omega')]);
});

test('undo on the desk right after a text was kept shows in the editor, and is not written over', async () => {
  const { db, kept } = await showReady([line('Stored')]);
  await userEvent.keyboard('!');
  await expect.poll(kept).toEqual([line('Stored!')]);
  await undoLatest(db);
  await expect.poll(() => editable().innerText).toBe('Stored');
  window.dispatchEvent(new Event('pagehide'));
  expect(await kept()).toEqual([line('Stored')]);
});

test('a text that is too long is said to be, stays on screen when it is left, and is kept when it is shorter', async () => {
  const { kept, around } = await showReady();
  const long = 'x'.repeat(60_000);
  for (let time = 0; time < 2; time += 1) {
    const data = new DataTransfer();
    data.setData('text/plain', long);
    editable().dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }
  await expect.element(page.getByText('Too long to be kept')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  expect(around).toMatchObject({ left: 0, escaped: 1 });
  expect(editable().innerText).toHaveLength(120_000);
  expect(await kept()).toEqual([]);
  await page.getByRole('textbox').click();
  await userEvent.keyboard('{Control>}z{/Control}Short');
  await expect.poll(kept).toEqual([line('Short')]);
  await expect.element(page.getByText('Kept', { exact: true })).toBeVisible();
});

test('a text that could not be kept is there again when the editor is opened the next time', async () => {
  const { topicId, db, kept, close, reopen } = await showReady([line('Stored')]);
  const put = vi.spyOn(db, 'transaction').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
  await userEvent.keyboard(' and more');
  await expect.element(page.getByText('Not kept yet')).toBeVisible();
  close();
  await expect.poll(() => journal.find(draftKey('lineToTake', topicId))).not.toBeNull();
  put.mockRestore();
  reopen();
  await expect.poll(() => editable().innerText).toBe('Stored and more');
  await expect.poll(kept).toEqual([line('Stored and more')]);
  await expect.poll(() => journal.all()).toEqual([]);
});

test('looking at another window keeps the text and leaves the editor open', async () => {
  const { kept, around } = await showReady();
  withoutPause();
  await userEvent.keyboard('Words');
  vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  editable().blur();
  await expect.poll(kept).toEqual([line('Words')]);
  expect(around.left).toBe(0);
});
