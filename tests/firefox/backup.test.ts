import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { packWords } from '../../lib/words/pack-words';
import { browserWindow } from '../driver/firefox/browser-window';
import { clipByKey } from '../driver/firefox/clip-by-key';
import { type Firefox, launchFirefox } from '../driver/firefox/launch-firefox';
import { pasteMinutes } from '../driver/firefox/paste-minutes';
import { storedInFirefox } from '../driver/firefox/stored-in-firefox';
import { startPortal } from '../portal/server.mjs';

const say = packWords.open;

let firefox: Firefox | undefined;
// One that a failed test leaves would go on for ever.
test.afterEach(() => firefox?.kill());

test('a backup goes to the downloads, and a new profile has everything from it; one that was cut is refused', async () => {
  const downloads = mkdtempSync(join(tmpdir(), 'rapporteur-downloads-'));
  const portal = await startPortal({ delay: 0 });
  const preferences = { 'browser.download.folderList': 2, 'browser.download.dir': downloads };
  const first = await launchFirefox({ preferences });
  firefox = first;
  const around = await browserWindow(first.bidi);
  const desk = await pasteMinutes(first, around);
  const page = await first.openTab(`${portal.origin}/dtm.sample/news/secondary-movements-western-balkans`);
  const card = await clipByKey(around, page, '#total-registered');
  await card.press('2');
  await card.see('*', /^Tagged 2/);
  await card.end('Escape');
  const clips = await storedInFirefox(desk, 'clips');
  const topics = await storedInFirefox(desk, 'topics');
  expect(clips).toHaveLength(1);

  const packs = await first.openTab('/desk.html#/packs');
  await packs.see('p', packWords.backup.download);
  await packs.click('button', packWords.backup.now);
  await packs.see('[role="status"]', /is whole and went to your downloads\./);
  await packs.see('p', packWords.backup.lastDownload(packWords.backup.today, packWords.tables.clips(1)));
  await expect.poll(() => readdirSync(downloads).filter((name) => name.endsWith('.zip'))).toHaveLength(1);
  const backup = join(downloads, readdirSync(downloads)[0] ?? '');
  expect(first.log).toEqual([]);
  await first.close();

  const second = await launchFirefox();
  firefox = second;
  const fresh = await second.openTab('/desk.html#/packs');
  const cut = join(downloads, 'cut.zip');
  writeFileSync(cut, readFileSync(backup).subarray(0, 1000));
  await fresh.chooseFile(cut);
  await fresh.see('[role="alert"]', new RegExp(`${packWords.refused}$`));
  expect(await storedInFirefox(fresh, 'clips')).toEqual([]);

  await fresh.chooseFile(backup);
  await fresh.see('strong', say.madeOf.everything());
  await fresh.click('button', say.import);
  await fresh.see('p', new RegExp(`^${say.imported}`));
  expect(await storedInFirefox(fresh, 'clips')).toEqual(clips);
  expect(await storedInFirefox(fresh, 'topics')).toEqual(topics);
  await fresh.chooseFile(backup);
  await fresh.see('li', say.nothingNew);
  expect(second.log).toEqual([]);
  await second.close();
  await portal.close();
  rmSync(downloads, { recursive: true });
});
