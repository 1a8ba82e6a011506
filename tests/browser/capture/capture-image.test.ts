import { afterEach, expect, it } from 'vitest';
import { captureImage } from '../../../lib/capture/capture-image';
import { capturePage } from '../../../lib/capture/capture-page';
import { finishDraft } from '../../../lib/capture/finish-draft';
import { type CaptureDraft, captureResultSchema } from '../../../lib/model/capture-draft';
import { closePages, openPage } from './open-page';

afterEach(closePages);

/** A picture of one colour as the page's own address for it. */
function drawn(width: number, height: number, colour: string): string {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (context) context.fillStyle = colour;
  context?.fillRect(0, 0, width, height);
  return canvas.toDataURL('image/png');
}

/** What is kept of the first picture of a page, asked for as the browser's menu does: by the address that it shows. */
async function pictureOn(html: string): Promise<Extract<CaptureDraft['content'], { kind: 'image' }>> {
  const view = openPage(`<title>t</title>${html}`);
  const image = view.document.querySelector('img');
  // which source it is, is chosen a moment after the mark-up is there
  await new Promise((drawnOnce) => view.requestAnimationFrame(drawnOnce));
  await image?.decode();
  const request = { kind: 'image' as const, srcUrl: image?.currentSrc ?? '' }; // the union needs the literal
  const result = captureResultSchema.parse(await capturePage(view, request, captureImage));
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  const { content } = finishDraft(result.draft, '');
  if (content.kind !== 'image') throw new Error(`it is a ${content.kind}`);
  return content;
}

const [small, large] = [drawn(20, 10, 'red'), drawn(200, 100, 'blue')];

it('of several sources the one that is shown is kept', async () => {
  const content = await pictureOn(`<picture><source srcset="${large} 1x"><img src="${small}" alt="A chart"></picture>`);
  expect(content).toMatchObject({ alt: 'A chart', fidelity: 'original', pixels: { width: 200, height: 100 } });
});

it('the caption is what the page says of it by role, by reference, by class or by title', async () => {
  const byRole = `<div role="figure"><img src="${small}"><p class="media-caption">Arrivals by month. Photo: Ana Silva</p></div>`;
  expect(await pictureOn(byRole)).toMatchObject({ caption: 'Arrivals by month.', credit: 'Photo: Ana Silva' });
  const byReference = `<img src="${small}" aria-describedby="c other"><p id="c">Arrivals by route</p>`;
  expect(await pictureOn(byReference)).toMatchObject({ caption: 'Arrivals by route', credit: '' });
  const byClass = `<div class="wp-caption"><img src="${small}"><p class="wp-caption-text">Arrivals by week</p></div>`;
  expect(await pictureOn(byClass)).toMatchObject({ caption: 'Arrivals by week' });
  expect(await pictureOn(`<img src="${small}" title="Arrivals by day">`)).toMatchObject({ caption: 'Arrivals by day' });
});

it('what stands with several pictures credits none of them, and a picture alone has no caption', async () => {
  const two = `<div class="figures"><img src="${small}"><img src="${large}"><p class="credit">Photo: Ana Silva</p></div>`;
  expect(await pictureOn(two)).toMatchObject({ caption: '', credit: '' });
  expect(await pictureOn(`<p>Words beside it.</p><img src="${small}">`)).toMatchObject({ caption: '', credit: '' });
});

it('a picture in an open shadow root is found', async () => {
  const view = openPage('<title>t</title><div id="host"></div>');
  const root = view.document.querySelector('#host')?.attachShadow({ mode: 'open' });
  const image = view.document.createElement('img');
  image.src = small;
  root?.append(image);
  await image.decode();
  const result = await capturePage(view, { kind: 'image', srcUrl: small }, captureImage);
  expect(result).toMatchObject({ ok: true, draft: { content: { kind: 'image', fidelity: 'original' } } });
});

it('in place of a picture that has not come yet, only what the screen shows counts', async () => {
  const dot = drawn(1, 1, 'white');
  const content = await pictureOn(`<img src="${dot}" data-src="chart.png" style="width:300px;height:200px">`);
  expect(content).toMatchObject({ fidelity: 'visible', pixels: { from: 'screen' } });
});

it('the page is asked for bytes of its own site alone: for those of another its console would tell that somebody asked', async () => {
  const view = openPage('<title>t</title>');
  const asked: string[] = [];
  view.fetch = async (url) => {
    asked.push(String(url));
    return Response.error();
  };
  const [own, other] = [`${view.origin}/no-picture.png`, 'https://other.example/chart.png'];
  for (const address of [own, other]) {
    view.document.body.innerHTML = `<img src="${address}" width="40" height="40">`;
    await captureImage(view, address);
  }
  expect(asked).toEqual([own]);
});
