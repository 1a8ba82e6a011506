import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { cardWords } from '../../lib/words/card-words';
import { refusalWords } from '../../lib/words/refusal-words';
import { regionWords as say } from '../../lib/words/region-words';
import { clipped } from '../driver/clip-suggestion';
import { makeMeeting } from '../driver/make-meeting';
import { openCard } from '../driver/open-card';
import type { Rapporteur } from '../driver/rapporteur';
import { takeScreen } from '../driver/take-screen';
import { demoMeeting } from '../portal/demo-meeting.mjs';
import { expect, test } from './support/fixtures';
import { stored } from './support/stored';

/** A chart whose every device pixel has a colour of its own: red counts from its left, green from its top. */
const chart = { x: 100, y: 60, width: 120, height: 80 };

async function openChart(rapporteur: Rapporteur, origin: string): Promise<Page> {
  const page = await rapporteur.context.newPage();
  await page.goto(`${origin}/dtm.sample/news/secondary-movements-western-balkans`);
  await page.evaluate(({ x, y, width, height }) => {
    const scale = devicePixelRatio;
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: width * scale, height: height * scale });
    canvas.style.cssText = `position:fixed;left:${x}px;top:${y}px;width:${width}px;height:${height}px;z-index:99;border:0`;
    const context = canvas.getContext('2d');
    const data = context?.createImageData(canvas.width, canvas.height);
    if (!context || !data) return;
    for (let at = 0; at < canvas.width * canvas.height; at += 1)
      data.data.set([at % canvas.width, Math.floor(at / canvas.width), 77, 255], at * 4);
    context.putImageData(data, 0, 0);
    document.body.append(canvas);
  }, chart);
  return page;
}

/** Colours at the corners of the stored picture, and how many pixels it has. */
async function pixelsOf(rapporteur: Rapporteur, bytes: Record<string, number>) {
  const page = await rapporteur.openTab('icon/16.png');
  const read = await page.evaluate(async (all) => {
    const bitmap = await createImageBitmap(new Blob([new Uint8Array(all)], { type: 'image/png' }));
    const { width, height } = bitmap;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const at = (x: number, y: number) => [...(context?.getImageData(x, y, 1, 1).data ?? [])].slice(0, 3);
    return { width, height, first: at(0, 0), last: at(width - 1, height - 1) };
  }, Object.values(bytes));
  await page.close();
  return read;
}

/** Draws the frame around the chart with the mouse, from its last corner to its first. */
async function drawAroundChart(region: Page) {
  const box = await region.locator('[class*="stage"]').boundingBox();
  if (!box) throw new Error('no picture');
  await region.mouse.move(box.x + chart.x + chart.width, box.y + chart.y + chart.height);
  await region.mouse.down();
  await region.mouse.move(box.x + 300, box.y + 20);
  await region.mouse.move(box.x + chart.x, box.y + chart.y);
  await region.mouse.up();
}

for (const scale of [1, 1.5, 2]) {
  test.describe(`at ${scale} device pixels a CSS pixel`, () => {
    // The browser's own scale: an emulated one is not in the pictures that it takes.
    test.use({ launch: { viewport: null, args: [`--force-device-scale-factor=${scale}`] } });

    test('a part drawn with the mouse is kept to the pixel, with what was typed from it, in place of the page', async ({
      rapporteur,
      portal,
    }) => {
      await (await makeMeeting(rapporteur, demoMeeting)).close();
      const page = await openChart(rapporteur, portal.origin);
      const region = await takeScreen(rapporteur, page);
      await drawAroundChart(region);
      await expect(region.getByText(say.size(chart.width * scale, chart.height * scale))).toBeVisible();
      await region.keyboard.press('Enter');
      await region.getByLabel(say.typed).fill('26,100');
      await expect(region.getByRole('checkbox').nth(1)).toBeVisible(); // the agenda is read while she types
      await region.keyboard.press('Alt+2');
      await expect(region.getByRole('checkbox').nth(1)).toBeChecked();
      await region.getByLabel(say.caption).fill('Arrivals of children');
      await region.keyboard.press('Enter');
      await region.getByRole('heading', { name: say.kept }).waitFor();

      const [clip, other] = await stored(rapporteur, 'clips');
      expect(other).toBeUndefined();
      expect(clip).toMatchObject({
        content: { kind: 'image', fidelity: 'region', caption: 'Arrivals of children' },
        typed: '26,100',
        transcribed: true,
        pageUrl: page.url(),
      });
      const [image] = await stored(rapporteur, 'images');
      expect(image).toMatchObject({ mime: 'image/png', width: chart.width, height: chart.height });
      expect(await pixelsOf(rapporteur, image?.bytes ?? {})).toEqual({
        width: chart.width * scale,
        height: chart.height * scale,
        first: [0, 0, 77],
        last: [chart.width * scale - 1, chart.height * scale - 1, 77],
      });
      const [source] = await stored(rapporteur, 'sources');
      expect(source?.fields.published.chosen).not.toBeNull();
      const topic = (await stored(rapporteur, 'topics')).find(({ position }) => position === 1);
      expect(await stored(rapporteur, 'tags')).toMatchObject([{ topicId: topic?.id }]);
    });
  });
}

test('a part is chosen with the keyboard alone, one undo brings back what was there, and it is kept after all', async ({
  rapporteur,
  portal,
}) => {
  const page = await openChart(rapporteur, portal.origin);
  const card = await openCard(rapporteur, page);
  await clipped(card);
  const opened = rapporteur.context.waitForEvent('page');
  await card.keyboard.press('Alt+p');
  const region = await opened;
  const frame = region.getByRole('application');
  await expect(frame).toBeFocused();
  const before = await frame.boundingBox();
  await region.keyboard.press('ArrowRight');
  await region.keyboard.press('Alt+ArrowDown');
  await region.keyboard.press('Shift+ArrowLeft');
  await region.keyboard.press('Shift+Alt+ArrowUp');
  const after = await frame.boundingBox();
  expect(after?.x).toBe((before?.x ?? 0) + 10);
  expect(after?.y).toBe((before?.y ?? 0) + 1);
  expect(after?.width).toBe((before?.width ?? 0) - 10);
  expect(after?.height).toBe((before?.height ?? 0) - 1);
  await expect(region.getByRole('status')).toContainText(`${after?.width} by ${after?.height} pixels`);

  await region.keyboard.press('Enter');
  await expect(region.getByLabel(say.typed)).toBeFocused();
  await region.keyboard.press('Escape');
  await expect(frame).toBeFocused();
  await region.keyboard.press('Enter');
  await expect(region.getByLabel(say.typed)).toBeFocused();
  await region.keyboard.type('26,100');
  await region.keyboard.press('Enter');
  await region.getByRole('heading', { name: say.kept }).waitFor();
  expect((await stored(rapporteur, 'clips')).map(({ content }) => content.kind)).toEqual(['image']);

  await region.getByRole('button', { name: 'Undo' }).click();
  await region.getByRole('heading', { name: say.takenBack }).waitFor();
  expect((await stored(rapporteur, 'clips')).map(({ content }) => content.kind)).toEqual(['page']);
  await region.getByRole('button', { name: say.keepAgain }).click();
  await region.getByRole('heading', { name: say.kept }).waitFor();
  await expect(region.getByText(say.typedMark)).toBeVisible();
  expect(await stored(rapporteur, 'clips')).toMatchObject([{ content: { kind: 'image' }, typed: '26,100' }]);
  expect(await stored(rapporteur, 'images')).toHaveLength(1);
  await region.getByRole('button', { name: 'Undo' }).click();
  await region.getByRole('heading', { name: say.takenBack }).waitFor();
  expect((await stored(rapporteur, 'clips')).map(({ content }) => content.kind)).toEqual(['page']);
  await region.getByRole('button', { name: say.keepAgain }).click();
  await region.getByRole('heading', { name: say.kept }).waitFor();
  expect((await stored(rapporteur, 'clips')).map(({ content }) => content.kind)).toEqual(['image']);
  await region.getByRole('button', { name: say.back }).focus();
  const closed = region.waitForEvent('close');
  await region.keyboard.press('Enter').catch(() => undefined);
  await closed;
  await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('visible');
});

test('leaving keeps nothing, and the picture is held nowhere', async ({ rapporteur, portal }) => {
  const page = await openChart(rapporteur, portal.origin);
  const region = await takeScreen(rapporteur, page);
  const address = region.url();
  const closed = region.waitForEvent('close');
  await region.keyboard.press('Escape').catch(() => undefined);
  await closed;
  expect((await stored(rapporteur, 'clips')).map(({ content }) => content.kind)).toEqual(['page']);
  expect(await stored(rapporteur, 'images')).toEqual([]);
  const again = await rapporteur.context.newPage();
  await again.goto(address);
  await expect(again.getByRole('alert')).toContainText(refusalWords['screen-gone'].happened);
  expect(await again.evaluate(async () => JSON.stringify(await chrome.storage.session.get()))).not.toContain(
    'data:image',
  );
});

test('a page that cannot be read gives its picture all the same', async ({ rapporteur, portal }) => {
  const page = await rapporteur.context.newPage();
  await page.goto(`${portal.origin}/trouble.sample/empty`);
  const region = await takeScreen(rapporteur, page);
  await region.keyboard.press('Enter');
  await expect(region.getByLabel(say.typed)).toBeFocused();
  await region.keyboard.press('Enter');
  await region.getByRole('heading', { name: say.kept }).waitFor();
  expect(await stored(rapporteur, 'clips')).toMatchObject([
    { content: { kind: 'image' }, pageUrl: page.url(), typed: '', transcribed: false },
  ]);
});

test('of a zoomed and scrolled page the part is what the screen shows', async ({ rapporteur, portal }) => {
  const page = await openChart(rapporteur, portal.origin);
  await page.bringToFront();
  await rapporteur.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    await chrome.tabs.setZoom(tab?.id ?? -1, 1.5);
  });
  await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(1.5);
  await page.evaluate(() => scrollTo(0, 300));
  const region = await takeScreen(rapporteur, page);
  const box = await region.locator('[class*="stage"]').boundingBox();
  if (!box) throw new Error('no picture');
  const [x, y] = [box.x + chart.x * 1.5, box.y + chart.y * 1.5];
  await region.mouse.move(x, y);
  await region.mouse.down();
  await region.mouse.move(x + 20, y + 20);
  await region.mouse.move(x + chart.width * 1.5, y + chart.height * 1.5);
  await region.mouse.up();
  await region.keyboard.press('Enter');
  await expect(region.getByLabel(say.typed)).toBeFocused();
  await region.keyboard.press('Enter');
  await region.getByRole('heading', { name: say.kept }).waitFor();
  const [image] = await stored(rapporteur, 'images');
  const { width, height, first } = await pixelsOf(rapporteur, image?.bytes ?? {});
  expect({ width, height }).toEqual({ width: chart.width * 1.5, height: chart.height * 1.5 });
  expect(first).toEqual([0, 0, 77]);
});

test('of a PDF in the browser’s viewer, which no script may read, there is a picture with its address', async ({
  rapporteur,
  portal,
}) => {
  const page = await rapporteur.context.newPage();
  await page.goto(`${portal.origin}/odp.sample/en/documents/download/65373`);
  const region = await takeScreen(rapporteur, page);
  await region.keyboard.press('Enter');
  await expect(region.getByLabel(say.typed)).toBeFocused();
  await region.keyboard.press('Enter');
  await region.getByRole('heading', { name: say.kept }).waitFor();
  const [clip] = await stored(rapporteur, 'clips');
  expect(clip).toMatchObject({ content: { kind: 'image', fidelity: 'region' } });
  expect(clip?.pageUrl).toContain('/documents/download/65373');
});

test('of a page of the browser there is none, and the card says so', async ({ rapporteur }) => {
  const page = await rapporteur.context.newPage();
  await page.goto('chrome://version/');
  const card = await openCard(rapporteur, page);
  await card.locator('main[aria-busy="false"]').waitFor();
  await card.getByRole('button', { name: cardWords.part, exact: true }).click();
  await expect(card.getByText(refusalWords['browser-page'].happened)).toBeVisible();
  expect(rapporteur.context.pages().some((each) => each.url().includes('region.html'))).toBe(false);
});

for (const look of [
  { name: 'light', launch: {} },
  { name: 'dark', launch: { colorScheme: 'dark' as const } },
  { name: 'narrow', launch: { viewport: { width: 320, height: 640 } } },
]) {
  test.describe(`the page, ${look.name}`, () => {
    test.use({ launch: look.launch });

    test('has no accessibility violation and does not scroll sideways, in any state', async ({
      rapporteur,
      portal,
    }) => {
      await (await makeMeeting(rapporteur, demoMeeting)).close();
      const region = await takeScreen(rapporteur, await openChart(rapporteur, portal.origin));
      const sound = async (state: string) => {
        const { violations } = await new AxeBuilder({ page: region }).setLegacyMode().analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' '))}`),
          state,
        ).toEqual([]);
        const wider = await region.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        expect(wider, state).toBe(false);
        if (process.env.REGION_PICTURES)
          await region.screenshot({ path: `${process.env.REGION_PICTURES}/${look.name}-${state}.png` });
      };
      await sound('choose');
      await region.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
      await drawAroundChart(region);
      await sound('choose-rtl');
      await region.keyboard.press('Enter');
      await sound('describe-rtl');
      await region.evaluate(() => document.documentElement.setAttribute('dir', 'ltr'));
      await sound('describe');
      await region.keyboard.press('Enter');
      await region.getByRole('heading', { name: say.kept }).waitFor();
      await sound('kept');
      await region.getByRole('button', { name: 'Undo' }).click();
      await region.getByRole('heading', { name: say.takenBack }).waitFor();
      await sound('taken-back');
      await region.reload();
      await region.getByRole('alert').waitFor();
      await sound('gone');
    });
  });
}
