import { readFileSync } from 'node:fs';
import type { Rapporteur } from '../../tests/driver/rapporteur';

const image = (path: string) => `data:image/png;base64,${readFileSync(path).toString('base64')}`;

/** The three surfaces in one picture: a page with the clip card over it, the board beside it, the briefing below. */
export async function composeReadmePicture(rapporteur: Rapporteur, shot: (name: string) => string, path: string) {
  const page = await rapporteur.context.newPage();
  await page.setViewportSize({ width: 1200, height: 760 });
  await page.setContent(`<!doctype html><style>
    body { margin: 0; background: #ece8e0; height: 760px; position: relative; overflow: hidden }
    img { position: absolute; border-radius: 6px; border: 1px solid #cfc9bd; box-shadow: 0 6px 24px rgb(40 30 20 / 18%) }
    .portal { left: 24px; top: 24px; width: 780px; height: 560px; object-fit: cover; object-position: top }
    .card { left: 430px; top: 48px; width: 370px }
    .board { right: 24px; top: 24px; width: 340px; height: 560px; object-fit: cover; object-position: top }
    .desk { left: 120px; top: 612px; width: 960px }
  </style>
  <img class="portal" src="${image(shot('portal'))}"><img class="card" src="${image(shot('card-balkans-news'))}">
  <img class="board" src="${image(shot('board'))}"><img class="desk" src="${image(shot('desk-briefing'))}">`);
  await page.screenshot({ path });
  await page.close();
}
