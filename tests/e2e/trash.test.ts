import type { Page } from '@playwright/test';
import { dataWords } from '../../lib/words/data-words';
import { clipSuggestion } from '../driver/clip-suggestion';
import { makeMeeting } from '../driver/make-meeting';
import type { Rapporteur } from '../driver/rapporteur';
import { finishCard, tagByKey } from '../driver/tag-by-key';
import { demoMeeting } from '../portal/demo-meeting.mjs';
import { expect, test } from './support/fixtures';
import { stored } from './support/stored';

const say = dataWords.trash;
const list = {
  path: '/hid.sample/lists/europe-information-management',
  clip: { kind: 'selection', selector: '#people' },
};
const secrets = ['Mira Halloran', 'rami.qudsi@example.org', '960017'];

/** A meeting with the list of contacts on it, and the desk. */
async function withContacts(rapporteur: Rapporteur, origin: string): Promise<{ desk: Page; clipId: string }> {
  const desk = await makeMeeting(rapporteur, demoMeeting);
  const { card, page } = await clipSuggestion(rapporteur, origin, list);
  await tagByKey(card, 8, 'IM focal points');
  await card.getByRole('textbox').last().fill('Mira Halloran keeps it.');
  await finishCard(card);
  await page.close();
  await expect.poll(async () => (await stored(rapporteur, 'clips'))[0]?.note).toContain('Mira Halloran');
  const clipId = (await stored(rapporteur, 'clips'))[0]?.id ?? '';
  return { desk, clipId };
}

/** Everything of ours that the browser can reach: all tables, page storage, extension storage, files of the origin; page texts unpacked. */
async function everythingReachable(rapporteur: Rapporteur): Promise<string> {
  const page = await rapporteur.openTab('desk.html#/your-data');
  const text = await page.evaluate(async () => {
    const found: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of db.objectStoreNames) {
        const rows = await new Promise<Record<string, unknown>[]>((resolve, reject) => {
          const reading = db.transaction(store).objectStore(store).getAll();
          reading.onsuccess = () => resolve(reading.result);
          reading.onerror = () => reject(reading.error);
        });
        found.push(store, rows);
        for (const { gzip } of rows) {
          if (!(gzip instanceof Uint8Array)) continue;
          const stream = new Blob([new Uint8Array(gzip)]).stream().pipeThrough(new DecompressionStream('gzip'));
          found.push(await new Response(stream).text());
        }
      }
      db.close();
    }
    found.push({ ...localStorage }, { ...sessionStorage });
    found.push(await chrome.storage.session.get(null), await chrome.storage.local.get(null));
    const walk = async (folder: FileSystemDirectoryHandle): Promise<void> => {
      for await (const entry of folder.values()) {
        if (entry.kind === 'directory')
          await walk(entry as FileSystemDirectoryHandle); // as its kind says
        else found.push(entry.name, await (await (entry as FileSystemFileHandle).getFile()).text()); // as its kind says
      }
    };
    await walk(await navigator.storage.getDirectory());
    return JSON.stringify(found);
  });
  await page.close();
  return text;
}

test('a clip is deleted, found in the trash, put back, and deleted for good: then no trace of it can be reached', async ({
  rapporteur,
  portal,
}, testInfo) => {
  test.setTimeout(180_000);
  const { desk, clipId } = await withContacts(rapporteur, portal.origin);
  await desk.evaluate((id) => {
    localStorage.setItem(
      `rapporteur-draft:note/${id}`,
      JSON.stringify({ base: '', text: 'Mira Halloran, being typed' }),
    );
  }, clipId);
  await desk.bringToFront();
  await desk.evaluate((id) => location.assign(`#/clip/${id}`), clipId);
  await desk.getByRole('button', { name: 'Delete clip' }).click();

  await desk.getByRole('link', { name: say.link, exact: true }).click();
  const row = desk.getByRole('listitem').filter({ hasText: demoMeeting.meeting.title });
  await expect(row).toContainText('Mira Halloran');
  await desk.screenshot({ path: testInfo.outputPath('trash.png') });
  await row.getByRole('button', { name: say.putBackName('Clip') }).click();
  await expect(desk.getByText(say.backAll).first()).toBeVisible();
  await expect(desk.getByText(say.emptyTitle)).toBeVisible();
  expect(await stored(rapporteur, 'tags')).toHaveLength(1);
  await desk.keyboard.press('Control+z');
  await expect(row).toBeVisible();
  expect(await stored(rapporteur, 'clips')).toHaveLength(0);

  const before = await everythingReachable(rapporteur);
  for (const secret of secrets) expect(before).toContain(secret);
  await row.getByRole('button', { name: say.deleteName('Clip') }).click();
  await expect(desk.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await desk.getByRole('button', { name: say.yes }).click();
  // in full: what the page says of the trash ends in the same words
  await expect(desk.getByText(say.gone, { exact: true }).first()).toBeVisible();
  const after = await everythingReachable(rapporteur);
  for (const secret of secrets) expect(after).not.toContain(secret);
  expect(after).not.toContain(clipId);
});

test('a meeting is wiped only after its title was typed, and everything after the words', async ({
  rapporteur,
  portal,
}, testInfo) => {
  test.setTimeout(180_000);
  const { desk } = await withContacts(rapporteur, portal.origin);
  const { yours } = dataWords;
  await desk.bringToFront();
  await desk.getByRole('link', { name: yours.title, exact: true }).click();
  await desk.getByRole('combobox', { name: yours.which, exact: true }).selectOption(demoMeeting.meeting.title);
  await expect(desk.getByText(/^These go: 9 topics, 1 clip,/)).toBeVisible();
  const wipe = desk.getByRole('button', { name: yours.wipeIt });
  await desk.getByLabel(yours.typeTitle).fill('Regional');
  await expect(wipe).toBeDisabled();
  await desk.getByLabel(yours.typeTitle).fill(demoMeeting.meeting.title);
  await desk.screenshot({ path: testInfo.outputPath('your-data.png'), fullPage: true });
  await wipe.click();
  await expect(desk.getByText(yours.wiped(demoMeeting.meeting.title)).first()).toBeVisible();
  const after = await everythingReachable(rapporteur);
  for (const secret of [...secrets, demoMeeting.meeting.title]) expect(after).not.toContain(secret);

  await clipSuggestion(rapporteur, portal.origin, list);
  await desk.bringToFront();
  await desk.getByLabel(yours.typeWord(yours.word)).fill(yours.word);
  await desk.getByRole('button', { name: yours.wipeAllNow }).click();
  await expect(desk.getByText(yours.wipedAll).first()).toBeVisible();
  const nothing = await everythingReachable(rapporteur);
  for (const secret of secrets) expect(nothing).not.toContain(secret);
});
