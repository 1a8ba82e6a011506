import { boardWords } from '../../lib/words/board-words';
import { cardWords } from '../../lib/words/card-words';
import { clipWords } from '../../lib/words/clip-words';
import { clipSuggestion } from '../driver/clip-suggestion';
import { makeMeeting } from '../driver/make-meeting';
import { tagByKey } from '../driver/tag-by-key';
import { demoMeeting } from '../portal/demo-meeting.mjs';
import { suggestions } from '../portal/suggestions.mjs';
import { expect, test } from './support/fixtures';
import { stored } from './support/stored';

const patient = { timeout: 60_000 };

test('a note typed on the card, and one typed on the board, are there though the page was closed at once', async ({
  rapporteur,
  portal,
}) => {
  test.setTimeout(300_000);
  await makeMeeting(rapporteur, demoMeeting);
  const suggestion = suggestions.find(({ clip }) => clip.kind === 'selection' && clip.text?.startsWith('Enumerators'));
  if (!suggestion) throw new Error('no selection to clip');
  const { page, card } = await clipSuggestion(rapporteur, portal.origin, suggestion);
  await tagByKey(card, demoMeeting.topicTitles.indexOf(suggestion.topic) + 1, suggestion.topic);
  await card.getByLabel(cardWords.note).fill('typed on the card');
  await card.close();
  await page.close();
  await expect.poll(() => notes(rapporteur), patient).toEqual(['typed on the card']);

  const board = await rapporteur.openTab('sidepanel.html');
  await board.getByText('Enumerators asked 277 people').first().click();
  await board.keyboard.press('n');
  await board.getByLabel(boardWords.note).fill('typed on the board');
  await board.close();
  await rapporteur.openTab('desk.html');
  await expect.poll(() => notes(rapporteur), patient).toEqual(['typed on the board']);
});

test('a correction half typed on the card and a topic half typed on the board stand in their fields the next time', async ({
  rapporteur,
  portal,
}) => {
  test.setTimeout(300_000);
  await makeMeeting(rapporteur, demoMeeting);
  const suggestion = suggestions.find(({ clip }) => clip.kind === 'selection' && clip.text?.startsWith('Enumerators'));
  if (!suggestion) throw new Error('no selection to clip');
  const openTitle = async () => {
    const { page, card } = await clipSuggestion(rapporteur, portal.origin, suggestion);
    await card.locator('[data-field="title"]').click(patient);
    return { page, card, title: card.getByLabel(clipWords.fields.title, { exact: true }) };
  };
  const first = await openTitle();
  await first.title.fill('Half a title');
  await first.card.close();
  await first.page.close();
  const second = await openTitle();
  await expect(second.title).toHaveValue('Half a title', patient);
  await second.title.press('Enter');
  await expect(second.card.locator('[data-field="title"]')).toHaveText('Half a title', patient);
  await second.card.close();

  const board = await rapporteur.openTab('sidepanel.html');
  await board.getByLabel(boardWords.addTopic).fill('Half a topic');
  await board.close();
  const again = await rapporteur.openTab('sidepanel.html');
  await expect(again.getByLabel(boardWords.addTopic).first()).toHaveValue('Half a topic', patient);
});

async function notes(rapporteur: Parameters<typeof stored>[0]): Promise<unknown[]> {
  return (await stored(rapporteur, 'clips')).map((clip) => Reflect.get(Object(clip), 'note'));
}
