import type { Page } from '@playwright/test';
import { cardWords } from '../../lib/words/card-words';
import { openCard } from './open-card';
import type { Rapporteur } from './rapporteur';
import { selectText } from './select-text';

export interface Suggestion {
  path: string;
  clip: { kind: string; selector?: string; text?: string };
  waitFor?: string;
}

/** Opens a page of the sample portals, selects what is suggested, and presses the toolbar button. Gives page and card. */
export async function clipSuggestion(
  rapporteur: Rapporteur,
  origin: string,
  { path, clip, waitFor }: Suggestion,
): Promise<{ page: Page; card: Page }> {
  const page = await rapporteur.context.newPage();
  await page.goto(origin + path);
  if (waitFor) await page.locator(waitFor).waitFor();
  if (clip.kind === 'selection') await selectText(page, clip.selector ?? 'body', clip.text);
  const card = await openCard(rapporteur, page);
  await clipped(card);
  return { page, card };
}

/** Waits until the card says that the clip is saved, or throws what it says instead. */
export async function clipped(card: Page): Promise<void> {
  const answer = card.locator('main[aria-busy="false"]').getByRole('status').first();
  await answer.waitFor();
  const said = await answer.innerText();
  if (!said.startsWith('Clipped') && said !== cardWords.seenAgain)
    throw new Error(`The card says: ${await card.locator('main').innerText()}`);
}
