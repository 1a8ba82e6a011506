import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { browserWindow } from '../driver/firefox/browser-window';
import { clipByKey } from '../driver/firefox/clip-by-key';
import { type Firefox, launchFirefox } from '../driver/firefox/launch-firefox';
import { pasteMinutes } from '../driver/firefox/paste-minutes';
import { storedInFirefox } from '../driver/firefox/stored-in-firefox';
import { startPortal } from '../portal/server.mjs';

const quote = '11,267 irregular migrants';

let firefox: Firefox | undefined;
// One that a failed test leaves would go on for ever.
test.afterEach(() => firefox?.kill());

test('the minutes pasted, sentences clipped by key and by the toolbar, a figure taken, and the briefing has them after a restart', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'rapporteur-firefox-'));
  const portal = await startPortal({ delay: 150 });
  const first = await launchFirefox({ profile });
  firefox = first;
  const around = await browserWindow(first.bidi);
  const desk = await pasteMinutes(first, around);

  const page = await first.openTab(`${portal.origin}/dtm.sample/news/secondary-movements-western-balkans`);
  const card = await clipByKey(around, page, '#total-registered');
  await card.see('*', /^11,267/);
  await card.press('2');
  await card.see('*', /^Tagged 2/);
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
  expect(first.log).toEqual([]);
  await first.close();

  const again = await launchFirefox({ profile });
  firefox = again;
  const reopened = await again.openTab('/desk.html');
  await reopened.see('h3, h2', /Landing figures/);
  await expect.poll(() => reopened.text()).toContain(quote);
  expect(await reopened.text()).toContain('typed at the last moment');
  expect([...asked, ...again.requests].filter((url) => !url.startsWith(portal.origin))).toEqual([]);
  expect(again.log).toEqual([]);
  await again.close();
  await portal.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});
