import type { Page } from '@playwright/test';
import { deskWords } from '../../lib/words/desk-words';
import { killWorker } from '../driver/kill-worker';
import { makeMeeting } from '../driver/make-meeting';
import { demoMeeting } from '../portal/demo-meeting.mjs';
import { expect, test } from './support/fixtures';
import { stored } from './support/stored';

const kinds = ['selection', 'link', 'image', 'page'];

/** Which of these places our context menus have: the browser lists none, but refuses to change one that is not there. */
function placesThere(page: Page, places: (string | undefined)[]): Promise<string[]> {
  return page.evaluate(async (ids) => {
    const there = await Promise.all(
      ids.map((id) =>
        chrome.contextMenus.update(id, {}).then(
          () => true,
          () => false,
        ),
      ),
    );
    return ids.filter((_, index) => there[index]);
  }, places.map(String));
}

test('each kind of menu offers the inbox and the topics of the active meeting, also of one chosen while the worker is dead', async ({
  rapporteur,
}) => {
  const first = await rapporteur.openTab('desk.html');
  const inboxes = kinds.map((kind) => `${kind}:inbox`);
  await expect.poll(() => placesThere(first, inboxes)).toEqual(inboxes);
  const imports = ['import-minutes:page', 'import-minutes:action'];
  expect(await placesThere(first, imports)).toEqual(imports);
  await first.close();

  const desk = await makeMeeting(rapporteur, demoMeeting);
  const topics = await stored(rapporteur, 'topics');
  const places = kinds.flatMap((kind) => topics.map(({ id }) => `${kind}:${id}`));
  expect(places).toHaveLength(4 * demoMeeting.topicTitles.length);
  await expect.poll(() => placesThere(desk, places)).toEqual(places);

  await killWorker(rapporteur);
  await desk.close();
  const next = { meeting: { ...demoMeeting.meeting, title: 'The next one' }, topicTitles: ['Returns'] };
  const later = await makeMeeting(rapporteur, next);
  const returns = (await stored(rapporteur, 'topics')).find(({ title }) => title === 'Returns');
  await expect.poll(() => placesThere(later, [`link:${returns?.id}`])).toHaveLength(1);
  await expect.poll(() => placesThere(later, places)).toEqual([]);
});

test('the menus follow a topic that is deleted and brought back while the worker is dead', async ({ rapporteur }) => {
  const desk = await makeMeeting(rapporteur, { ...demoMeeting, topicTitles: ['Returns', 'Education'] });
  const [topic] = await stored(rapporteur, 'topics');
  const place = [`page:${topic?.id}`];
  await expect.poll(() => placesThere(desk, place)).toEqual(place);
  await desk.evaluate((hash) => location.assign(hash), '#/agenda');
  await killWorker(rapporteur);
  await desk.getByRole('button', { name: deskWords.agenda.deleteName(topic?.title ?? '') }).click();
  await expect.poll(() => placesThere(desk, place)).toEqual([]);
  await killWorker(rapporteur);
  await desk.keyboard.press('Control+z');
  await expect.poll(() => placesThere(desk, place)).toEqual(place);
});
