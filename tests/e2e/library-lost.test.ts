import { safetyWords } from '../../lib/words/safety-words';
import { clipped } from '../driver/clip-suggestion';
import { openCard } from '../driver/open-card';
import { finishCard } from '../driver/tag-by-key';
import { expect, test } from './support/fixtures';
import { stored } from './support/stored';

test('a library that the browser emptied is put back from the second copy, and the desk says so', async ({
  rapporteur,
  portal,
}) => {
  const page = await rapporteur.context.newPage();
  for (const path of ['/dtm.sample/news/secondary-movements-western-balkans', '/dtm.sample/reports']) {
    await page.goto(portal.origin + path);
    await page.bringToFront();
    const card = await openCard(rapporteur, page);
    await clipped(card);
    await finishCard(card);
  }
  const before = await stored(rapporteur, 'clips');
  expect(before).toHaveLength(2);

  // What the browser does when it takes its own files for damaged.
  const elsewhere = await rapporteur.openTab('icon/16.png');
  await elsewhere.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('rapporteur');
        request.addEventListener('success', () => resolve());
        request.addEventListener('error', () => reject(request.error));
      }),
  );
  const desk = await rapporteur.openTab('desk.html');
  await expect(desk.getByText(safetyWords.putBack(2, 2))).toBeVisible();
  expect(await stored(rapporteur, 'clips')).toEqual(before);
  await desk.getByRole('button', { name: safetyWords.seen }).click();
  await expect(desk.getByText(safetyWords.title)).toBeHidden();
});

test('what the person decides on the desk about a shorter library is heard on the board', async ({
  rapporteur,
  portal,
}) => {
  const page = await rapporteur.context.newPage();
  await page.goto(`${portal.origin}/dtm.sample/reports`);
  const card = await openCard(rapporteur, page);
  await clipped(card);
  await finishCard(card);
  const elsewhere = await rapporteur.openTab('icon/16.png');
  await elsewhere.evaluate(async () => {
    const { canary } = await chrome.storage.local.get<{ canary: { sequence: number } }>('canary');
    await chrome.storage.local.set({ canary: { ...canary, sequence: canary.sequence + 311, counts: { clips: 312 } } });
  });
  const board = await rapporteur.openTab('sidepanel.html');
  const desk = await rapporteur.openTab('desk.html');
  for (const surface of [board, desk]) await expect(surface.getByText(safetyWords.expected(312, 1))).toBeVisible();
  await desk.getByRole('button', { name: safetyWords.goOn }).click();
  await desk.getByRole('button', { name: safetyWords.goOnYes }).click();
  for (const surface of [desk, board]) await expect(surface.getByText(safetyWords.lostTitle)).toBeHidden();
});
