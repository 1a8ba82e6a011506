import { openBoard } from '../../tests/driver/open-board';
import { openCard } from '../../tests/driver/open-card';
import { photograph } from '../../tests/driver/photograph';
import type { Rapporteur } from '../../tests/driver/rapporteur';

const refused = ['empty', 'challenge'];

/** What the person sees before there is anything, and where nothing can be clipped. */
export async function showEmpty(rapporteur: Rapporteur, origin: string, shot: (name: string) => string) {
  const desk = await rapporteur.openTab('desk.html');
  await photograph(desk, shot('desk-first-run'));
  const board = await openBoard(rapporteur, desk);
  await photograph(board, shot('board-first-run'));
  await board.close();

  const page = await rapporteur.context.newPage();
  for (const name of refused) {
    await page.goto(`${origin}/trouble.sample/${name}`);
    const card = await openCard(rapporteur, page);
    await photograph(card, shot(`card-refused-${name}`));
    await card.close();
  }
  await page.goto('chrome://version');
  const card = await openCard(rapporteur, page);
  await photograph(card, shot('card-refused-browser-page'));
  await card.close();
  await page.close();
  await desk.close();
}
