import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { cardWords } from '../../lib/words/card-words';
import { clipped, clipSuggestion } from '../driver/clip-suggestion';
import { makeMeeting } from '../driver/make-meeting';
import { openBoard } from '../driver/open-board';
import { openCard } from '../driver/open-card';
import type { Rapporteur } from '../driver/rapporteur';
import { finishCard, tagByKey } from '../driver/tag-by-key';
import { demoMeeting } from '../portal/demo-meeting.mjs';
import { suggestions } from '../portal/suggestions.mjs';
import { expect, test } from './support/fixtures';
import { stored } from './support/stored';

const routes = [
  '',
  '#/hand-out',
  '#/versions',
  '#/agenda',
  '#/actions',
  '#/sources',
  '#/import',
  '#/new-meeting',
  '#/edit-meeting',
];

async function violations(page: Page) {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** The card where there is no meeting yet, where nothing can be clipped, and where the clip was taken back. */
async function expectCleanCards(rapporteur: Rapporteur, origin: string) {
  const page = await rapporteur.context.newPage();
  await page.goto(`${origin}/trouble.sample/empty`);
  const refused = await openCard(rapporteur, page);
  await refused.getByRole('alert').waitFor();
  expect(await violations(refused), 'card, refused').toEqual([]);
  await finishCard(refused);

  await page.goto(`${origin}/trouble.sample/rtl`);
  const card = await openCard(rapporteur, page);
  await clipped(card);
  await card.getByRole('button', { name: cardWords.makeMeeting }).waitFor();
  expect(await violations(card), 'card, no meeting').toEqual([]);
  await card.getByRole('button', { name: /^Published/ }).click();
  expect(await violations(card), 'card, correcting the source').toEqual([]);
  await card.keyboard.press('Escape');
  await card.keyboard.press('Control+z');
  await card.getByRole('button', { name: cardWords.clipAgain }).waitFor();
  expect(await violations(card), 'card, taken back').toEqual([]);
  await card.close();
  await page.close();
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} scheme`, () => {
    test.use({ launch: { colorScheme } });

    test('no surface has an accessibility violation, empty or full', async ({ rapporteur, portal }) => {
      const empty = await rapporteur.openTab('desk.html');
      await empty.getByRole('heading').first().waitFor();
      expect(await violations(empty), 'desk, first run').toEqual([]);
      const emptyBoard = await rapporteur.openTab('sidepanel.html');
      await emptyBoard.getByRole('heading').first().waitFor();
      expect(await violations(emptyBoard), 'board, first run').toEqual([]);
      await emptyBoard.close();
      await empty.close();
      await expectCleanCards(rapporteur, portal.origin);

      const desk = await makeMeeting(rapporteur, demoMeeting);
      for (const suggestion of suggestions.filter(({ clip }) => clip.kind === 'selection').slice(0, 3)) {
        const { card, page } = await clipSuggestion(rapporteur, portal.origin, suggestion);
        await tagByKey(card, demoMeeting.topicTitles.indexOf(suggestion.topic) + 1, suggestion.topic);
        expect(await violations(card), `card on ${suggestion.id}`).toEqual([]);
        await finishCard(card);
        await page.close();
      }
      const [clip] = await stored(rapporteur, 'clips');
      for (const route of [...routes, `#/clip/${clip?.id}`]) {
        await desk.evaluate((hash) => location.assign(hash || '#/'), route);
        await desk.getByRole('heading').first().waitFor();
        expect(await violations(desk), `desk ${route}`).toEqual([]);
      }
      const board = await openBoard(rapporteur, desk);
      await board.getByText(demoMeeting.meeting.series).first().waitFor();
      expect(await violations(board), 'board').toEqual([]);
    });
  });
}
