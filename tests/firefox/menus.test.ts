import { expect, test } from '@playwright/test';
import { menuWords } from '../../lib/words/menu-words';
import { browserWindow } from '../driver/firefox/browser-window';
import { chooseInMenu } from '../driver/firefox/choose-in-menu';
import { type Firefox, launchFirefox } from '../driver/firefox/launch-firefox';
import { pasteMinutes } from '../driver/firefox/paste-minutes';
import { storedInFirefox } from '../driver/firefox/stored-in-firefox';
import { startPortal } from '../portal/server.mjs';

let firefox: Firefox | undefined;
// One that a failed test leaves would go on for ever.
test.afterEach(() => firefox?.kill());

interface Kept {
  content: { kind: string; quote?: string; target?: string };
}

test('by the menu: a selection to a topic, a link, a picture and the page to the inbox', async () => {
  const portal = await startPortal({ delay: 0 });
  const first = await launchFirefox();
  firefox = first;
  const around = await browserWindow(first.bidi);
  const desk = await pasteMinutes(first, around);
  const kept = () => storedInFirefox<Kept>(desk, 'clips');
  const page = await first.openTab(`${portal.origin}/dtm.sample/news/secondary-movements-western-balkans`);

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
  await expect.poll(async () => (await kept()).length).toBe(2);
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
  expect(first.log).toEqual([]);
  await first.close();
  await portal.close();
});
