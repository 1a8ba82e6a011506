import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { minutesWords } from '../../../../lib/words/minutes-words';
import { showReview } from './show-review';

const say = minutesWords.review;
const button = (name: string) => page.getByRole('button', { name, exact: true });

test('what was removed from a review is put back, and a discarded review is as it was left', async () => {
  await showReview();
  const cy = page.getByRole('button', { name: 'Remove from the attendance: Cy' });
  await expect.element(button(say.putBack)).not.toBeInTheDocument();
  await cy.click();
  await expect.element(cy).not.toBeInTheDocument();
  await button(say.discard).click();
  await expect.element(page.getByRole('heading', { name: say.title })).not.toBeInTheDocument();
  await button(say.discardedBack).click();
  await button(say.putBack).click();
  await expect.element(cy).toBeVisible();
  await expect.element(button(say.putBack)).not.toBeInTheDocument();
});
