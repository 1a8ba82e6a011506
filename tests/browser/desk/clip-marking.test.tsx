import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { draftKey, recoverDrafts } from '../../../entrypoints/desk/recover-drafts';
import { createDraftJournal } from '../../../lib/messaging/draft-journal';
import type { CaptureDraft } from '../../../lib/model/capture-draft';
import { saveClip } from '../../../lib/services/save-clip';
import { showQuote } from '../../../lib/services/show-quote';
import { markingWords } from '../../../lib/words/marking-words';
import { excerptDraft, imageDraft } from '../services/drafts';
import { done, meetingWith } from '../services/fill-store';
import { freshStore } from '../store/with-store';
import { showDesk } from './show-desk';

const quote = 'In June 11,267 people came by land, and in July more.';

const contacts: CaptureDraft['content'] = {
  kind: 'table',
  quote: 'Name E-mail Phone',
  caption: 'Focal points',
  notes: [],
  rowCount: null,
  header: [['Name', 'Organisation', 'E-mail', 'Phone']],
  rows: [
    ['Jane Doe', 'UNHCR', 'jane@unhcr.org', '+41 22 739 81 11'],
    ['Sam Roe', 'IOM', 'sam@iom.int', '+387 33 293 400'],
    ['Ana Pérez', 'UNICEF', 'ana@unicef.org', ''],
  ],
};

/** The page of one clip, and what the store holds of it. */
async function shownClip(draft: CaptureDraft = excerptDraft(quote)) {
  const db = freshStore();
  const { topicIds } = await meetingWith(db, ['Arrivals']);
  const clipId = done(await saveClip(db, { clipId: crypto.randomUUID(), draft, topicIds })).saved;
  showDesk(db, `#/clip/${clipId}`);
  await expect.element(page.getByRole('heading', { name: 'Marking' })).toBeVisible();
  return { db, clipId, clip: async () => db.clips.get(clipId), shown: async () => (await db.clips.get(clipId))?.shown };
}
const undo = () => page.getByRole('button', { name: /^Undo/ }).click();

test('a clip is marked, each mark says what it means, and is taken back', async () => {
  const { clip } = await shownClip();
  const sharing = page.getByRole('combobox', { name: 'Sharing' });
  await expect.element(sharing).toHaveAccessibleDescription(/whole briefing/);
  await sharing.selectOptions('TLP:AMBER+STRICT');
  await expect.poll(async () => (await clip())?.sharing).toBe('AMBER+STRICT');
  await expect.element(sharing).toHaveAccessibleDescription(/organisations only/);
  await undo();
  await expect.poll(async () => (await clip())?.sharing).toBe(null);

  await page.getByRole('radio', { name: 'moderate' }).click();
  await expect.poll(async () => (await clip())?.sensitivity).toBe('moderate');
  await expect.element(page.getByRole('radio', { name: 'high' })).toHaveAccessibleDescription(/aid workers/);
  await page.getByRole('checkbox', { name: 'Not for attribution' }).click();
  await page.getByRole('checkbox', { name: 'Transcribed by hand' }).click();
  await expect.poll(clip).toMatchObject({ nonAttributable: true, transcribed: true, sensitivity: 'moderate' });
  await undo();
  await expect.element(page.getByRole('checkbox', { name: 'Transcribed by hand' })).not.toBeChecked();
});

test('the levels are walked with the arrow keys', async () => {
  const { clip } = await shownClip();
  await page.getByRole('radio', { name: 'not marked' }).click();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await expect.poll(async () => (await clip())?.sensitivity).toBe('moderate');
  await expect.element(page.getByRole('radio', { name: 'moderate' })).toHaveFocus();
});

test('contacts that are found are told and marked, and one button each takes the marking away and puts it on', async () => {
  const { clip } = await shownClip({ ...excerptDraft('x'), content: contacts });
  await expect
    .element(
      page.getByText(
        'It holds 3 e-mail addresses in a table, 2 telephone numbers in a table, and 3 names in a contact table.',
      ),
    )
    .toBeVisible();
  expect(await clip()).toMatchObject({ sensitivity: 'high', sharing: 'AMBER+STRICT' });
  await page.getByRole('button', { name: markingWords.unmark }).click();
  await expect.poll(clip).toMatchObject({ sensitivity: null, sharing: null });
  await page.getByRole('button', { name: 'Mark as high and TLP:AMBER+STRICT' }).click();
  await expect.poll(clip).toMatchObject({ sensitivity: 'high', sharing: 'AMBER+STRICT' });
  await expect.element(page.getByText(markingWords.markedFor('TLP:AMBER+STRICT'))).toBeVisible();
  await expect.element(page.getByRole('radio', { name: 'high' })).toBeChecked();
  await undo();
  await expect.poll(clip).toMatchObject({ sensitivity: null, sharing: null });
});

test('the button never weakens what is marked more strictly', async () => {
  const { clip } = await shownClip(excerptDraft('Write to jane@unhcr.org for the list.'));
  await page.getByRole('button', { name: markingWords.unmark }).click();
  await expect.poll(clip).toMatchObject({ sensitivity: null, sharing: null });
  await page.getByRole('combobox', { name: 'Sharing' }).selectOptions('TLP:RED');
  await page.getByRole('button', { name: /^Mark as high/ }).click();
  await expect.poll(clip).toMatchObject({ sensitivity: 'high', sharing: 'RED' });
});

test('a clip of figures has no notice, and only an excerpt has a quote to show', async () => {
  await shownClip();
  await expect.element(page.getByText('How the quote is shown').first()).toBeVisible();
  await expect.element(page.getByText('Personal details found')).not.toBeInTheDocument();
});

test('a picture has marks and no quote', async () => {
  await shownClip(imageDraft());
  await expect.element(page.getByRole('checkbox', { name: 'Transcribed by hand' })).toBeVisible();
  await expect.element(page.getByText('How the quote is shown')).not.toBeInTheDocument();
});

const field = () => page.getByRole('textbox', { name: 'The quote as clipped' });

test('words are selected and cut by keyboard, the ellipsis shows, and each cut is put back', async () => {
  const { clip, shown } = await shownClip();
  await page.getByRole('radio', { name: 'With words cut' }).click();
  await expect.element(page.getByText('Until then the briefing shows it as clipped.')).toBeVisible();
  await expect.element(field()).toHaveValue(quote);
  await userEvent.tab();
  await expect.element(field()).toHaveFocus();
  await userEvent.keyboard('{Control>}{Home}{/Control}{Shift>}{ArrowRight>8/}{/Shift}{Delete}');
  await expect.poll(shown).toEqual({ kind: 'cut', cuts: [{ start: 0, end: 8 }] });
  await expect.element(page.getByText('[…] 11,267 people came by land, and in July more.')).toBeVisible();
  await expect.element(field()).toHaveFocus();

  await userEvent.keyboard('{Control>}{End}{/Control}{ArrowLeft}{Shift>}{ArrowLeft>17/}{/Shift}');
  await userEvent.tab();
  await expect.element(page.getByRole('button', { name: 'Cut the selection' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('[…] 11,267 people came by land, […].')).toBeVisible();

  await page.getByRole('button', { name: 'Put back: In June' }).click();
  await expect.element(page.getByText('In June 11,267 people came by land, […].')).toBeVisible();
  await expect.element(field()).toHaveFocus();
  await page.getByRole('button', { name: /^Put back/ }).click();
  await expect.poll(shown).toBe(null);
  await expect.element(page.getByText('Nothing is cut yet.')).toBeVisible();
  await undo();
  await expect.element(page.getByText('In June 11,267 people came by land, […].')).toBeVisible();
  expect((await clip())?.content).toMatchObject({ quote });
});

test('a cut into a number takes the number, and words are selected with the mouse, too', async () => {
  const { shown } = await shownClip();
  await page.getByRole('radio', { name: 'With words cut' }).click();
  await field().click({ position: { x: 20, y: 12 } });
  await userEvent.keyboard('{Control>}{Home}{/Control}{Shift>}{ArrowRight>11/}{/Shift}');
  await page.getByRole('button', { name: 'Cut the selection' }).click();
  await expect.poll(shown).toEqual({ kind: 'cut', cuts: [{ start: 0, end: 14 }] });
  await expect.element(page.getByText('[…] people came by land, and in July more.')).toBeVisible();

  await page.getByRole('button', { name: /^Put back/ }).click();
  await expect.poll(shown).toBe(null);
  await field().dblClick({ position: { x: 22, y: 18 } });
  await page.getByRole('button', { name: 'Cut the selection' }).click();
  await expect.element(page.getByText('[…] June 11,267 people came by land, and in July more.')).toBeVisible();
});

test('nothing selected, or all of it, is told in words and changes nothing', async () => {
  const { db, shown } = await shownClip();
  await page.getByRole('radio', { name: 'With words cut' }).click();
  const steps = await db.undoSteps.count();
  await page.getByRole('button', { name: 'Cut the selection' }).click();
  await expect.element(page.getByText(/^Nothing is selected/)).toBeVisible();
  await field().click();
  await userEvent.keyboard('{Control>}a{/Control}{Backspace}');
  await expect.element(page.getByText(/^All of it is selected/)).toBeVisible();
  expect(await shown()).toBe(null);
  expect(await db.undoSteps.count()).toBe(steps);
});

test('typing into the quote changes nothing', async () => {
  const { clip } = await shownClip();
  await page.getByRole('radio', { name: 'With words cut' }).click();
  await field().click();
  await userEvent.keyboard('more people{Enter}{Control>}a{/Control}{Control>}x{/Control}{Control>}v{/Control}');
  await expect.element(field()).toHaveValue(quote);
  expect((await clip())?.content).toMatchObject({ quote });
});

test('own words keep themselves beside the quote, and the way back is one choice', async () => {
  const { shown } = await shownClip();
  await page.getByRole('radio', { name: 'In your own words' }).click();
  const words = page.getByRole('textbox', { name: 'Your own words' });
  await words.click();
  await userEvent.keyboard('Arrivals by land rose.');
  await expect.poll(shown).toEqual({ kind: 'paraphrase', text: 'Arrivals by land rose.' });
  await expect.element(page.getByText(quote).first()).toBeVisible();

  await page.getByRole('radio', { name: 'As clipped' }).click();
  await expect.poll(shown).toBe(null);
  await expect.element(words).not.toBeInTheDocument();
  await undo();
  await expect.poll(shown).toEqual({ kind: 'paraphrase', text: 'Arrivals by land rose.' });
});

test('own words that are cleared leave the quote as clipped and the field open', async () => {
  const { db, clipId, shown } = await shownClip();
  done(await showQuote(db, { clipId, shown: { kind: 'paraphrase', text: 'Many came.' } }));
  const words = page.getByRole('textbox', { name: 'Your own words' });
  await expect.element(words).toHaveValue('Many came.');
  await words.click();
  await userEvent.keyboard('{Control>}a{/Control}{Backspace}');
  await expect.poll(shown).toBe(null);
  await expect.element(words).toBeVisible();
  await userEvent.keyboard('Few came.');
  await expect.poll(shown).toEqual({ kind: 'paraphrase', text: 'Few came.' });
});

test('words typed a moment before the quote is asked for as clipped do not come back', async () => {
  const { db, shown } = await shownClip();
  await page.getByRole('radio', { name: 'In your own words' }).click();
  await page.getByRole('textbox', { name: 'Your own words' }).click();
  await userEvent.keyboard('Oh');
  await page.getByRole('radio', { name: 'As clipped' }).click();
  const steps = () => db.undoSteps.filter(({ action }) => /^(show|write)-quote$/.test(action)).count();
  await expect.poll(steps).toBe(2);
  expect(await shown()).toBe(null);
  await expect.element(page.getByRole('radio', { name: 'As clipped' })).toBeChecked();
});

test('a quote that runs from right to left is cut in its own direction', async () => {
  const draft = { ...excerptDraft('وصل ١١٬٢٦٧ مهاجرا في حزيران'), lang: 'ar', dir: 'rtl' as const }; // literal for the union
  const { shown } = await shownClip(draft);
  await page.getByRole('radio', { name: 'With words cut' }).click();
  await expect.element(field()).toHaveAttribute('dir', 'rtl');
  await field().click();
  await userEvent.keyboard('{Control>}{Home}{/Control}{Shift>}{ArrowLeft>6/}{/Shift}{Delete}');
  await expect.poll(shown).toEqual({ kind: 'cut', cuts: [{ start: 0, end: 10 }] });
  await expect.element(page.getByText('[…] مهاجرا في حزيران')).toBeVisible();
});

test('own words typed into a desk that was killed are finished by the next, unless the quote was cut since', async () => {
  const { db, clipId, shown } = await shownClip();
  const journal = createDraftJournal(localStorage);
  journal.keep(draftKey('paraphrase', clipId), '', 'Typed and killed');
  expect(await recoverDrafts(db, journal)).toBe(1);
  expect(await shown()).toEqual({ kind: 'paraphrase', text: 'Typed and killed' });
  done(await showQuote(db, { clipId, shown: { kind: 'cut', cuts: [{ start: 0, end: 3 }] } }));
  journal.keep(draftKey('paraphrase', clipId), '', 'Typed long ago');
  expect(await recoverDrafts(db, journal)).toBe(0);
  expect(await shown()).toMatchObject({ kind: 'cut' });
});

test('a note typed on a clip that the browser lost waits until the library is whole again', async () => {
  const { db, clipId } = await shownClip();
  const journal = createDraftJournal(localStorage);
  const clip = await db.clips.get(clipId);
  journal.keep(draftKey('note', clipId), '', 'Typed and killed');
  await db.clips.delete(clipId);
  db.suspicion = { expected: { clips: 1 }, found: { clips: 0 }, sequence: 1 };
  expect(await recoverDrafts(db, journal)).toBe(0);
  expect(journal.all()).toHaveLength(1);
  db.suspicion = null;
  if (clip) await db.clips.add(clip);
  expect(await recoverDrafts(db, journal)).toBe(1);
  expect((await db.clips.get(clipId))?.note).toBe('Typed and killed');
  expect(journal.all()).toEqual([]);
});
