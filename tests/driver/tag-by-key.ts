import type { Page } from '@playwright/test';

/** Tags the clip on the card by the topic's number, as the person does. */
export async function tagByKey(card: Page, number: number, title: string): Promise<void> {
  await card.keyboard.press(String(number % 10));
  await card.getByRole('option', { name: title, selected: true }).waitFor();
}

/** Presses Enter, on which the card stores what is left to store and closes itself. */
export async function finishCard(card: Page): Promise<void> {
  const closed = card.waitForEvent('close');
  await card.keyboard.press('Enter').catch(() => undefined); // it may be gone before the key is acknowledged
  await closed;
}
