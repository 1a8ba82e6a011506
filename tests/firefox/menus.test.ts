import { menuWords } from '../../lib/words/menu-words';
import { minutesWords } from '../../lib/words/minutes-words';
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

test('minutes that a page shows are imported by the menu: the desk reads them, and nothing is kept before she says so', async ({
  start,
  portal,
}) => {
  const first = await start();
  const around = await browserWindow(first.bidi);
  const address = '/imwg.sample/en/operations/europe/document/regional-im-working-group-minutes-28-june-2018';
  const page = await first.openTab(portal.origin + address);
  await page.rightClick('h1');
  await chooseInMenu(around, menuWords.clipTo.page, menuWords.importMinutes);
  const desk = await first.tabWith('desk.html#/import');
  await desk.see('h1', minutesWords.review.title);
  await desk.see('p', /The minutes of 31 May were agreed\./);
  expect(await storedInFirefox(desk, 'meetings')).toEqual([]);
  await desk.pressButton(/^Keep the minutes/);
  await desk.see('h1', 'Agenda');
  const actions = await storedInFirefox<{ text: string }>(desk, 'actions');
  expect(actions.map(({ text }) => text).join()).toContain('Check the answers to the questionnaire in July');
});

test('words selected in the viewer for PDF files are kept by the menu', async ({ start, portal }) => {
  const first = await start();
  const around = await browserWindow(first.bidi);
  const desk = await first.openTab('/desk.html');
  const page = await first.openTab(`${portal.origin}/odp.sample/en/documents/download/65373`);
  await page.select('.textLayer');
  await page.rightClick('.textLayer span');
  await chooseInMenu(around, menuWords.clipTo.selection, menuWords.inbox);
  interface Excerpt {
    pageUrl: string;
    content: { kind: string; quote: string };
  }
  const kept = () => storedInFirefox<Excerpt>(desk, 'clips');
  await expect.poll(async () => (await kept()).map(({ content }) => content.kind)).toEqual(['excerpt']);
  const [clip] = await kept();
  expect(clip?.pageUrl).toContain('/documents/download/65373');
  expect(clip?.content.quote).toContain('some 72,200 people had reached Europe');
});
