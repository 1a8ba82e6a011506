import { cardWords } from '../../lib/words/card-words';
import { frameWords } from '../../lib/words/frame-words';
import { clipped } from '../driver/clip-suggestion';
import { openCard } from '../driver/open-card';
import { expect, test } from './support/fixtures';
import { servePages } from './support/serve-pages';
import { stored } from './support/stored';

const host = 'http://portal.sample/situation';
const dashboard = 'http://dashboards.sample/arrivals?week=31';
const around = `<title>Situation in the region</title><meta name="date" content="2018-08-01"><h1>Situation in the region</h1>
  <p>${'The office publishes the figures of its partners every week, as they come in. '.repeat(40)}</p>`;
const figures =
  '<title>Arrivals</title><p id="total">In week 31 a total of 2,077 people arrived by sea and by land.</p>';

test('words selected in a frame within a frame of the page’s site are kept, with the address of the frame', async ({
  rapporteur,
}) => {
  const [outer, inner] = ['http://portal.sample/outer', 'http://portal.sample/inner'];
  await servePages(rapporteur, {
    [host]: `${around}<iframe src="${outer}" width="500" height="300"></iframe>`,
    [outer]: `<title>Outer</title><iframe src="${inner}" width="400" height="200"></iframe>`,
    [inner]: figures,
  });
  const page = await rapporteur.context.newPage();
  await page.goto(host);
  await page.frameLocator('iframe').frameLocator('iframe').locator('#total').click({ clickCount: 3 });
  const card = await openCard(rapporteur, page);
  await clipped(card);
  await expect(card.getByText(frameWords.ownFrame)).toContainText(frameWords.noLink);
  const [clip] = await stored(rapporteur, 'clips');
  expect(clip).toMatchObject({ pageUrl: host, frameUrl: inner, fragmentUrl: null });
  expect(clip?.content.quote?.trim()).toBe('In week 31 a total of 2,077 people arrived by sea and by land.');
  const [source] = await stored(rapporteur, 'sources');
  expect(source?.fields.title.chosen?.value).toBe('Situation in the region');
});

test('words in a frame that has no address of its own are kept as words of the page', async ({ rapporteur }) => {
  await servePages(rapporteur, { [host]: `${around}<iframe srcdoc='${figures}' width="500" height="300"></iframe>` });
  const page = await rapporteur.context.newPage();
  await page.goto(host);
  await page.frameLocator('iframe').locator('#total').click({ clickCount: 3 });
  await clipped(await openCard(rapporteur, page));
  const [clip] = await stored(rapporteur, 'clips');
  expect(clip).toMatchObject({ pageUrl: host, frameUrl: null, fragmentUrl: null });
  expect(clip?.content.quote).toContain('2,077 people');
});

test('a dashboard of another site, in which the person is: the card says that it was not read, and what to do', async ({
  rapporteur,
}) => {
  await servePages(rapporteur, {
    [host]: `${around}<iframe src="${dashboard}" width="400" height="200"></iframe>`,
    [dashboard]: figures,
  });
  const page = await rapporteur.context.newPage();
  await page.goto(host);
  await page.frameLocator('iframe').locator('#total').click({ clickCount: 3 });
  const card = await openCard(rapporteur, page);
  await clipped(card);
  await expect(card.getByText(frameWords.embeddedPage('dashboards.sample'))).toBeVisible();
  await expect(card.getByRole('button', { name: cardWords.part, exact: true })).toBeVisible();
  expect(await stored(rapporteur, 'clips')).toMatchObject([
    { content: { kind: 'page' }, pageUrl: host, frameUrl: dashboard },
  ]);
});

test('words selected in open shadow roots, one in the other, are kept', async ({ rapporteur }) => {
  const inner = '<template shadowrootmode="open"><p>Of them 8,034 were counted in one country.</p></template>';
  await servePages(rapporteur, {
    [host]: `${around}<div><template shadowrootmode="open"><section>${inner}</section></template></div>`,
  });
  const page = await rapporteur.context.newPage();
  await page.goto(host);
  await page.getByText('Of them 8,034').click({ clickCount: 3 });
  await clipped(await openCard(rapporteur, page));
  const [clip] = await stored(rapporteur, 'clips');
  expect(clip).toMatchObject({ content: { kind: 'excerpt' }, pageUrl: host, fragmentUrl: null });
  expect(clip?.content.quote?.trim()).toBe('Of them 8,034 were counted in one country.');
});

test('a selection that goes from the page into a shadow root keeps the words on both sides', async ({ rapporteur }) => {
  await servePages(rapporteur, {
    [host]: `<title>t</title><p id="before">Registered in June: 4,511.</p>
      <div id="root"><template shadowrootmode="open"><p id="within">Registered in July: 5,026.</p></template></div>
      <p>Registered in August: not yet known.</p>`,
  });
  const page = await rapporteur.context.newPage();
  await page.goto(host);
  const from = await page.locator('#before').boundingBox();
  const to = await page.locator('#within').boundingBox();
  if (!from || !to) throw new Error('nothing to select');
  await page.mouse.move(from.x + 1, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + 60, to.y + 5, { steps: 5 });
  await page.mouse.move(to.x + to.width - 2, to.y + to.height / 2, { steps: 5 });
  await page.mouse.up();
  await clipped(await openCard(rapporteur, page));
  const [clip] = await stored(rapporteur, 'clips');
  expect(clip?.content.quote).toContain('Registered in June: 4,511.');
  expect(clip?.content.quote).toContain('Registered in July: 5,026.');
});
