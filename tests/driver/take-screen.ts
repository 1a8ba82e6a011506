import type { Page } from '@playwright/test';
import { cardWords } from '../../lib/words/card-words';
import { openCard } from './open-card';
import type { Rapporteur } from './rapporteur';

/** Opens the card on a page and presses its "Picture of a part". Gives the page of ours that opens, once the picture is there. */
export async function takeScreen(rapporteur: Rapporteur, page: Page): Promise<Page> {
  const card = await openCard(rapporteur, page);
  await card.locator('main[aria-busy="false"]').waitFor();
  const opened = rapporteur.context.waitForEvent('page');
  await card.getByRole('button', { name: cardWords.part, exact: true }).click();
  const region = await opened;
  await region.getByRole('application').waitFor();
  return region;
}
