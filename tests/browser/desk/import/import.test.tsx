import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { MinutesInput, Platform } from '../../../../entrypoints/desk/platform';
import type { Refusal } from '../../../../lib/model/refusal';
import { read, sampleReading } from '../../../unit/desk/review/sample-draft';
import { freshStore } from '../../store/with-store';
import { readsAs } from '../review/sample-document';
import { showDesk } from '../show-desk';
import { chooseFile, dropFile } from './give-file';

const review = () => page.getByRole('heading', { name: 'Check what was read' });
const chooser = () => page.getByRole('heading', { name: 'Import minutes', exact: true });

/** A desk on the import, and everything that its reader was given. */
async function showImport(answer: Platform['readMinutes'] = readsAs(), around: Partial<Platform> = {}) {
  const db = freshStore();
  const given: MinutesInput[] = [];
  const { place, close } = showDesk(db, '#/import', {
    readMinutes: (input, options) => {
      given.push(input);
      return answer(input, options);
    },
    ...around,
  });
  const stored = async () => (await db.meetings.count()) + (await db.topics.count()) + (await db.undoSteps.count());
  return { db, given, place, close, stored };
}

test('the first run leads to the import, as its first way', async () => {
  showDesk(freshStore(), '#/briefing');
  await page.getByRole('link', { name: 'Import minutes' }).click();
  await expect.element(chooser()).toBeVisible();
});

test('a chosen file is read with its name, and nothing of it is stored', async () => {
  const { given, place, stored } = await showImport();
  await expect.element(chooser()).toBeVisible();
  chooseFile(place, new File(['Harbour Group'], 'harbour.txt', { type: 'text/plain' }));
  await expect.element(review()).toBeVisible();
  expect(given).toMatchObject([{ kind: 'file', fileName: 'harbour.txt', mime: 'text/plain' }]);
  expect(await stored()).toBe(0);
});

test('a file may be dropped on any place of the desk', async () => {
  const { given } = await showImport();
  window.location.hash = '#/sources';
  await expect.element(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
  const file = new File(['Harbour Group'], 'dropped.md');
  dropFile('dragover', file);
  await expect.element(page.getByText('Drop the minutes to read them')).toBeVisible();
  dropFile('drop', file);
  await expect.element(review()).toBeVisible();
  expect(given).toMatchObject([{ kind: 'file', fileName: 'dropped.md' }]);
});

test('a paste comes with its form, and an empty one says so', async () => {
  const { given } = await showImport();
  const area = page.getByLabelText('Paste the minutes here');
  await area.click();
  const paste = (data: Record<string, string>) => {
    const clipboard = new DataTransfer();
    for (const [type, text] of Object.entries(data)) clipboard.setData(type, text);
    area
      .element()
      .dispatchEvent(new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }));
  };
  paste({ 'text/plain': ' ' });
  await expect.element(page.getByRole('alert')).toHaveTextContent('There was no text on the clipboard');
  expect(given).toEqual([]);
  paste({ 'text/plain': 'Harbour', 'text/html': '<h1>Harbour</h1>' });
  await expect.element(review()).toBeVisible();
  expect(given).toEqual([{ kind: 'pasted', html: '<h1>Harbour</h1>', text: 'Harbour' }]);
});

test('plain text is typed and read on demand', async () => {
  const { given } = await showImport();
  await expect.element(page.getByRole('button', { name: 'Read this text' })).toBeDisabled();
  await page.getByLabelText('The text of the minutes').fill('Harbour Group\n4 March 2024');
  await page.getByRole('button', { name: 'Read this text' }).click();
  await expect.element(review()).toBeVisible();
  expect(given).toEqual([{ kind: 'pasted', html: '', text: 'Harbour Group\n4 March 2024' }]);
});

test('a page that was asked for is read at once', async () => {
  const pages = [{ html: '<p>Harbour', address: 'https://port.example.org/', title: 'Minutes' }];
  const { given } = await showImport(readsAs(), { takePageForImport: async () => pages.pop() ?? null });
  await expect.element(review()).toBeVisible();
  expect(given).toEqual([{ kind: 'page', html: '<p>Harbour', address: 'https://port.example.org/', title: 'Minutes' }]);
});

test.each<[Refusal['reason'], Platform['readMinutes']]>([
  ['document-scanned', async () => ({ ok: false, reason: 'document-scanned' })],
  ['not-minutes', readsAs({ kind: 'neither' })],
  ['document-unreadable', () => Promise.reject(new Error('on purpose'))],
])('%s is a sentence, the choice stays open, and nothing is stored', async (reason, answer) => {
  const { place, stored } = await showImport(answer);
  await expect.element(chooser()).toBeVisible();
  chooseFile(place, new File(['?'], 'what.docx'));
  const { refusalWords } = await import('../../../../lib/words/refusal-words');
  await expect.element(page.getByRole('alert')).toHaveTextContent(refusalWords[reason].happened);
  await expect.element(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
  expect(await stored()).toBe(0);
});

test('a file over 20 MB is refused before anything reads it', async () => {
  const { given, place } = await showImport();
  await expect.element(chooser()).toBeVisible();
  const file = new File([new Uint8Array(20 * 1024 * 1024 + 1)], 'huge.docx');
  Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new Error('The bytes were read.')) });
  dropFile('drop', file);
  const { refusalWords } = await import('../../../../lib/words/refusal-words');
  await expect.element(page.getByRole('alert')).toHaveTextContent(refusalWords['document-too-large'].happened);
  expect(given).toEqual([]);
  chooseFile(place, new File([], 'empty.docx'));
  await expect.element(page.getByRole('alert')).toHaveTextContent(refusalWords['document-empty'].happened);
});

test('slow reading says so and can be stopped', async () => {
  const signals: AbortSignal[] = [];
  const never: Platform['readMinutes'] = (_input, { signal }) => {
    signals.push(signal);
    return new Promise(() => undefined);
  };
  const { place } = await showImport(never);
  await expect.element(chooser()).toBeVisible();
  chooseFile(place, new File(['Harbour'], 'slow.txt'));
  await expect.element(page.getByText('Reading slow.txt …')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect.element(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
  expect(signals[0]?.aborted).toBe(true);
});

test('of several meetings the newest is proposed, and they are reviewed one after the other, the oldest first', async () => {
  const older = { ...sampleReading, date: read<string | null>('2024-02-01', 1), title: read('Older meeting', 0) };
  const { place } = await showImport(readsAs({ kind: 'minutes', meetings: [older, sampleReading] }));
  await expect.element(chooser()).toBeVisible();
  chooseFile(place, new File(['Harbour'], 'two.txt'));
  await expect.element(page.getByRole('heading', { name: 'This document has 2 meetings' })).toBeVisible();
  await expect.element(page.getByRole('checkbox').nth(0)).toBeChecked();
  await expect.element(page.getByRole('listitem').nth(0)).toHaveTextContent('Harbour Group');
  await expect.element(page.getByRole('checkbox').nth(1)).not.toBeChecked();
  await page.getByRole('checkbox').nth(1).click();
  await page.getByRole('button', { name: 'Review 2 meetings' }).click();
  await expect.element(page.getByText('Meeting 1 of 2')).toBeVisible();
  await expect.element(page.getByLabelText('Title', { exact: true }).first()).toHaveValue('Older meeting');
  await page.getByRole('button', { name: /^Keep the minutes/ }).click();
  await expect.element(page.getByText('Meeting 2 of 2')).toBeVisible();
  await expect.element(page.getByLabelText('Title', { exact: true }).first()).not.toHaveValue('Older meeting');
});

test('a review that was worked on is not thrown away for a dropped file, and waits while the person is elsewhere', async () => {
  const { given, place, stored } = await showImport();
  await expect.element(chooser()).toBeVisible();
  chooseFile(place, new File(['Harbour'], 'harbour.txt'));
  await expect.element(review()).toBeVisible();
  await page.getByLabelText('Place', { exact: true }).first().fill('The old Town Hall');
  dropFile('drop', new File(['Other'], 'other.txt'));
  expect(given).toHaveLength(1);
  window.location.hash = '#/sources';
  await expect.element(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
  window.location.hash = '#/import';
  await expect.element(page.getByLabelText('Place', { exact: true }).first()).toHaveValue('The old Town Hall');
  const leaving = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(leaving);
  expect(leaving.defaultPrevented).toBe(true);
  expect(await stored()).toBe(0);
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect.element(chooser()).toBeVisible();
});
