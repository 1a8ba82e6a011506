import type { Page } from '@playwright/test';
import { deskWords } from '../../lib/words/desk-words';
import { markingWords } from '../../lib/words/marking-words';
import { clipSuggestion } from '../../tests/driver/clip-suggestion';
import { makeMeeting } from '../../tests/driver/make-meeting';
import { openBoard } from '../../tests/driver/open-board';
import { openCard } from '../../tests/driver/open-card';
import { photograph } from '../../tests/driver/photograph';
import type { Rapporteur } from '../../tests/driver/rapporteur';
import { readTable } from '../../tests/driver/read-table';
import { finishCard, tagByKey } from '../../tests/driver/tag-by-key';
import { demoMeeting } from '../../tests/portal/demo-meeting.mjs';
import { suggestions } from '../../tests/portal/suggestions.mjs';

const arabic = {
  path: '/odp.sample/ar/situations/europe-sea-arrivals',
  clip: { kind: 'selection', selector: '#situation-intro' },
};

const contacts = {
  path: '/hid.sample/lists/europe-information-management',
  clip: { kind: 'selection', selector: '#people' },
};

/** Every surface with a meeting's worth of clips on it: wide, narrow, and with words that run from right to left. */
export async function showFull(rapporteur: Rapporteur, origin: string, shot: (name: string) => string) {
  const desk = await makeMeeting(rapporteur, demoMeeting);
  await photograph(desk, shot('desk-briefing-empty'));
  await desk.evaluate(() => location.assign('#/figures'));
  await photograph(desk, shot('desk-figures-empty'));
  for (const suggestion of suggestions) {
    if (suggestion.clip.kind !== 'selection' && suggestion.clip.kind !== 'page') continue;
    const { page, card } = await clipSuggestion(rapporteur, origin, suggestion);
    await photograph(card, shot(`card-${suggestion.id}-suggested`));
    await tagByKey(card, demoMeeting.topicTitles.indexOf(suggestion.topic) + 1, suggestion.topic);
    await photograph(card, shot(`card-${suggestion.id}`));
    await card.keyboard.press('Alt+Shift+f'); // takes the figures that it proposes, where it does
    await photograph(card, shot(`card-${suggestion.id}-figures`), true);
    if (suggestion.id === 'balkans-news') await page.screenshot({ path: shot('portal') });
    await finishCard(card);
    if (suggestion.id === 'balkans-news') {
      const again = await openCard(rapporteur, page);
      await photograph(again, shot('card-clipped-before'));
      await finishCard(again);
    }
    await page.close();
  }
  const people = await clipSuggestion(rapporteur, origin, contacts);
  await people.card.getByRole('region', { name: markingWords.foundTitle }).waitFor();
  await photograph(people.card, shot('card-contacts'), true);
  await finishCard(people.card);
  const { page, card } = await clipSuggestion(rapporteur, origin, arabic);
  await photograph(card, shot('card-right-to-left'));
  await tagByKey(card, 1, demoMeeting.topicTitles[0] ?? '');
  await finishCard(card);
  await page.close();

  await desk.bringToFront();
  await photograph(await openBoard(rapporteur, desk), shot('board'));
  await showDesk(rapporteur, desk, shot);
}

async function showDesk(rapporteur: Rapporteur, desk: Page, shot: (name: string) => string) {
  const [clip, thrown] = await readTable(desk, 'clips');
  const places = [
    'briefing',
    'hand-out',
    'versions',
    'agenda',
    'figures',
    'sources',
    'packs',
    'trash',
    'your-data',
    'new-meeting',
    'edit-meeting',
    `clip/${clip?.id}`,
  ];
  await desk.evaluate((hash) => location.assign(hash), `#/clip/${thrown?.id}`);
  await desk.getByRole('button', { name: deskWords.clip.delete }).click();
  const go = (place: string) => desk.evaluate((hash) => location.assign(hash), `#/${place}`);
  for (const place of places) {
    await go(place);
    await photograph(desk, shot(`desk-${place.replace(/\/.*/, '')}`), true);
  }
  await desk.setViewportSize({ width: 480, height: 900 });
  for (const place of places) {
    await go(place);
    await photograph(desk, shot(`desk-${place.replace(/\/.*/, '')}-narrow`), true);
  }
  const narrow = await rapporteur.openTab('sidepanel.html');
  await narrow.setViewportSize({ width: 280, height: 800 });
  await photograph(narrow, shot('board-narrow'));
}
