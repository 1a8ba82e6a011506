import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import mammoth from 'mammoth';
import { checkingWords } from '../../lib/words/checking-words';
import { handOutWords } from '../../lib/words/hand-out-words';
import { browserWindow } from '../driver/firefox/browser-window';
import { clipByKey } from '../driver/firefox/clip-by-key';
import { type Firefox, launchFirefox } from '../driver/firefox/launch-firefox';
import { pasteMinutes } from '../driver/firefox/paste-minutes';
import { storedInFirefox } from '../driver/firefox/stored-in-firefox';
import { startPortal } from '../portal/server.mjs';

let firefox: Firefox | undefined;
// One that a failed test leaves would go on for ever.
test.afterEach(() => firefox?.kill());

test('a clip is read again on a site that is allowed, and the briefing goes out as a Word file that says so', async () => {
  const downloads = mkdtempSync(join(tmpdir(), 'rapporteur-downloads-'));
  const portal = await startPortal({ delay: 0 });
  const first = await launchFirefox({
    preferences: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      // The person's answer to the browser's own question, which stands outside of every page.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  firefox = first;
  const around = await browserWindow(first.bidi);
  const desk = await pasteMinutes(first, around);
  const page = await first.openTab(`${portal.origin}/dtm.sample/news/secondary-movements-western-balkans`);
  const card = await clipByKey(around, page, '#total-registered');
  await card.press('2');
  await card.see('*', /^Tagged 2/);
  await card.end('Escape');
  await page.close();

  const [clip] = await storedInFirefox<{ id: string }>(desk, 'clips');
  await desk.evaluate(`void (location.hash = '#/clip/${clip?.id}')`);
  await desk.pressButton(new RegExp(`^${checkingWords.allow('127.0.0.1')}`));
  await desk.see('*', checkingWords.verdictText.stands);
  expect(await storedInFirefox(desk, 'verifications')).toMatchObject([{ verdict: 'stands' }]);

  await desk.evaluate("void (location.hash = '#/hand-out')");
  await desk.click('button', handOutWords.docx);
  await desk.see('*', /is in your downloads\.$/);
  const written = () => readdirSync(downloads).filter((name) => name.endsWith('.docx'));
  await expect.poll(written).toHaveLength(1);
  const file = readFileSync(join(downloads, written()[0] ?? ''));
  const { value: text } = await mammoth.extractRawText({ buffer: file });
  expect(text).toContain('11,267 irregular migrants');
  expect(first.log).toEqual([]);
  await first.close();
  await portal.close();
  rmSync(downloads, { recursive: true });
});
