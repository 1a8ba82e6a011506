import type { RefusalReason } from '../../lib/model/refusal';
import { refusalWords } from '../../lib/words/refusal-words';
import { openCard } from '../driver/open-card';
import { expect, test } from './support/fixtures';
import { stored } from './support/stored';

const cases: [string, string, RefusalReason][] = [
  ['a page of the browser', 'chrome://version/', 'browser-page'],
  ['a page with nothing in it', '/trouble.sample/empty', 'empty-page'],
  ['a robot check', '/trouble.sample/challenge', 'challenge-page'],
];

for (const [what, path, reason] of cases) {
  test(`${what} is refused with the reason and what to do`, async ({ rapporteur, portal }) => {
    const page = await rapporteur.context.newPage();
    await page.goto(path.startsWith('/') ? portal.origin + path : path);
    const card = await openCard(rapporteur, page);
    await expect(card.getByText(refusalWords[reason].happened)).toBeVisible();
    await expect(card.getByText(refusalWords[reason].instead)).toBeVisible();
    expect(await stored(rapporteur, 'clips')).toEqual([]);
  });
}

test('figures that have not arrived are not clipped as nothing; once there, they are', async ({
  rapporteur,
  portal,
}) => {
  const page = await rapporteur.context.newPage();
  await page.route('**/population/**', (route) => setTimeout(() => route.continue(), 4_000));
  await page.goto(`${portal.origin}/odp.sample/en/situations/europe-sea-arrivals`);
  await page.locator('#arrivals-total').evaluate((element) => getSelection()?.selectAllChildren(element));
  const card = await openCard(rapporteur, page);
  await expect(card.getByText(refusalWords['still-loading'].happened)).toBeVisible();
  expect(await stored(rapporteur, 'clips')).toEqual([]);
});
