import { menuWords } from '../../lib/words/menu-words';
import { browserWindow } from '../driver/firefox/browser-window';
import { chooseInMenu } from '../driver/firefox/choose-in-menu';
import { news } from '../driver/firefox/news-to-agenda';
import { pasteMinutes } from '../driver/firefox/paste-minutes';
import { storedInFirefox } from '../driver/firefox/stored-in-firefox';
import { expect, test } from './support/fixtures';

interface Kept {
  content: { kind: string; fidelity?: string };
}

test('by the menu: a selection to a topic, a link, a picture and the page to the inbox', async ({ start, portal }) => {
  const first = await start();
  const around = await browserWindow(first.bidi);
  const desk = await pasteMinutes(first, around);
  const kept = () => storedInFirefox<Kept>(desk, 'clips');
  const page = await first.openTab(portal.origin + news);

  await page.select('#total-registered');
  await page.rightClick('#total-registered');
  const lines = await chooseInMenu(around, menuWords.clipTo.selection, '2 ');
  expect(lines[0]).toBe(menuWords.inbox);
  await expect.poll(async () => (await kept()).map(({ content }) => content.kind)).toEqual(['excerpt']);
  const [tag] = await storedInFirefox<{ topicId: string }>(desk, 'tags');
  const topics = await storedInFirefox<{ id: string; position: number }>(desk, 'topics');
  expect(topics.find(({ id }) => id === tag?.topicId)?.position).toBe(1);

  await page.evaluate('getSelection().removeAllRanges()');
  await page.rightClick('#chart img');
  await chooseInMenu(around, menuWords.clipTo.image, menuWords.inbox);
  // the very bytes of the file, not a picture of the picture
  await expect.poll(async () => (await kept()).map(({ content }) => content.fidelity)).toContain('original');
  await page.rightClick('h1');
  await chooseInMenu(around, menuWords.clipTo.page, menuWords.inbox);
  await expect.poll(async () => (await kept()).length).toBe(3);

  const other = await first.openTab(`${portal.origin}/trouble.sample/hostile`);
  await other.rightClick('#relative');
  await chooseInMenu(around, menuWords.clipTo.link, menuWords.inbox);
  await expect
    .poll(async () => (await kept()).map(({ content }) => content.kind).toSorted())
    .toEqual(['excerpt', 'image', 'link', 'page']);
  const images = await storedInFirefox<{ mime: string }>(desk, 'images');
  expect(images.map(({ mime }) => mime)).toEqual(['image/png']);
  expect((await storedInFirefox(desk, 'tags')).length).toBe(1);
});
