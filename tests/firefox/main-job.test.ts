import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newsToAgenda } from '../driver/firefox/news-to-agenda';
import { storedInFirefox } from '../driver/firefox/stored-in-firefox';
import { expect, test } from './support/fixtures';

const quote = '11,267 irregular migrants';

test('the minutes pasted, sentences clipped by key and by the toolbar, a figure taken, and the briefing has them after a restart', async ({
  start,
  portal,
}) => {
  const profile = mkdtempSync(join(tmpdir(), 'rapporteur-firefox-'));
  const first = await start({ profile });
  const { around, desk, page, card } = await newsToAgenda(first, portal.origin);
  await card.see('*', /^11,267/);
  await card.press('Alt', 'n');
  await card.type('typed at the last moment');
  await card.end('Alt', 'f');
  const kept = () => storedInFirefox<{ note: string; content: { quote: string } }>(desk, 'clips');
  await expect.poll(async () => (await kept()).map(({ note }) => note)).toEqual(['typed at the last moment']);

  // The card was gone before it could take the figure: the background page did.
  const taken = () => storedInFirefox<{ value: number }>(desk, 'figures');
  await expect.poll(async () => (await taken()).map(({ value }) => value)).toContain(11_267);

  await page.evaluate('getSelection().removeAllRanges()');
  const second = await around.openCard();
  await second.see('[role="status"], header, p', /^Clipped/);
  await second.press('2');
  await second.see('*', /^Tagged 2/);
  await expect.poll(async () => (await kept()).length).toBe(2);
  const asked = [...first.requests];
  await first.close();

  const again = await start({ profile });
  const reopened = await again.openTab('/desk.html');
  await reopened.see('h3, h2', /Landing figures/);
  await expect.poll(() => reopened.text()).toContain(quote);
  expect(await reopened.text()).toContain('typed at the last moment');
  expect([...asked, ...again.requests].filter((url) => !url.startsWith(portal.origin))).toEqual([]);
  await again.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});
