import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { clipSuggestion } from '../driver/clip-suggestion';
import { makeMeeting } from '../driver/make-meeting';
import { openBoard } from '../driver/open-board';
import { finishCard, tagByKey } from '../driver/tag-by-key';
import { demoMeeting } from '../portal/demo-meeting.mjs';
import { suggestions } from '../portal/suggestions.mjs';
import { expect, test } from './support/fixtures';

const routes = ['', '#/agenda', '#/sources', '#/new-meeting'];

async function violations(page: Page) {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
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

      const desk = await makeMeeting(rapporteur, demoMeeting);
      for (const suggestion of suggestions.filter(({ clip }) => clip.kind === 'selection').slice(0, 3)) {
        const { card, page } = await clipSuggestion(rapporteur, portal.origin, suggestion);
        await tagByKey(card, demoMeeting.topicTitles.indexOf(suggestion.topic) + 1, suggestion.topic);
        await card.emulateMedia({ colorScheme });
        expect(await violations(card), `card on ${suggestion.id}`).toEqual([]);
        await finishCard(card);
        await page.close();
      }
      for (const route of routes) {
        await desk.evaluate((hash) => location.assign(hash || '#/'), route);
        await desk.getByRole('heading').first().waitFor();
        expect(await violations(desk), `desk ${route}`).toEqual([]);
      }
      const board = await openBoard(rapporteur, desk);
      await board.emulateMedia({ colorScheme });
      await board.getByText(demoMeeting.meeting.series).first().waitFor();
      expect(await violations(board), 'board').toEqual([]);
    });
  });
}
