import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packWords } from '../../lib/words/pack-words';
import { newsToAgenda } from '../driver/firefox/news-to-agenda';
import { storedInFirefox } from '../driver/firefox/stored-in-firefox';
import { expect, test } from './support/fixtures';

const say = packWords.open;

test('a backup goes to the downloads, and a new profile has everything from it; one that was cut is refused', async ({
  start,
  portal,
  downloads,
}) => {
  const first = await start();
  const { desk, card } = await newsToAgenda(first, portal.origin);
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
  await first.close();

  const second = await start();
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
});
