import type { Page } from '@playwright/test';
import { briefingPageWords as say } from '../../lib/words/briefing-page-words';

/**
 * Chooses how the briefing is made, in "Form and marking" of the page that shows it.
 * @param title what the choice is called, such as its language
 * @param value of the choice, as the store keeps it
 */
export async function chooseForBriefing(desk: Page, title: string, value: string): Promise<void> {
  const choice = desk.getByLabel(title);
  if (!(await choice.isVisible())) await desk.getByRole('button', { name: say.setUp }).click();
  await choice.selectOption(value);
}
