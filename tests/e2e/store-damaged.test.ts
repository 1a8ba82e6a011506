import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { safetyWords } from '../../lib/words/safety-words';
import { clipped } from '../driver/clip-suggestion';
import { launchRapporteur } from '../driver/launch-rapporteur';
import { openCard } from '../driver/open-card';
import type { Rapporteur } from '../driver/rapporteur';
import { finishCard } from '../driver/tag-by-key';
import { type Damage, damageFiles } from '../prove/damage-files';
import { killBrowser } from '../prove/kill-browser';
import { shortenLog } from '../prove/shorten-log';
import { expect, test } from './support/fixtures';
import { stored } from './support/stored';

const paths = [
  '/dtm.sample/news/secondary-movements-western-balkans',
  '/dtm.sample/reports',
  '/trouble.sample/million-characters',
];
const backends: Record<'LevelDB' | 'SQLite', string[]> = {
  LevelDB: [],
  SQLite: ['--enable-features=IdbSqliteBackingStore'],
};
let profile = '';
test.beforeEach(() => {
  // Each of these starts a browser several times.
  test.setTimeout(180_000);
  profile = mkdtempSync(join(tmpdir(), 'rapporteur-damaged-'));
});
test.afterEach(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

async function clip(rapporteur: Rapporteur, address: string): Promise<void> {
  const page = await rapporteur.context.newPage();
  await page.goto(address);
  const card = await openCard(rapporteur, page);
  await clipped(card);
  await finishCard(card);
}

test('two kills, and a log torn by the first, lose nothing that was said to be saved', async ({ portal }) => {
  const [first = '', second = '', third = ''] = paths.map((path) => portal.origin + path);
  const one = await launchRapporteur({ profile });
  await clip(one, first);
  await killBrowser(one);
  shortenLog(profile, '.log', 100);
  const two = await launchRapporteur({ profile });
  await clip(two, second);
  await killBrowser(two);
  const three = await launchRapporteur({ profile });
  await clip(three, third);
  await three.close();
  const last = await launchRapporteur({ profile });
  await last.openTab('desk.html');
  await expect
    .poll(async () => (await stored(last, 'clips')).map(({ pageUrl }) => pageUrl).sort())
    .toEqual([first, second, third].sort());
  await last.close();
});

const cases: { backend: keyof typeof backends; damage: Damage; said: string[] }[] = [
  { backend: 'LevelDB', damage: 'empty-manifest', said: [] },
  { backend: 'SQLite', damage: 'flip-64', said: [safetyWords.remade] },
];
for (const { backend, damage, said } of cases)
  test(`a damaged file of ${backend} (${damage} at its beginning) is made good, and the desk says so`, async ({
    portal,
  }) => {
    const args = backends[backend];
    const before = await launchRapporteur({ profile, args });
    for (const path of paths.slice(0, 2)) await clip(before, portal.origin + path);
    await before.close();
    damageFiles(profile, damage, 0);
    const after = await launchRapporteur({ profile, args });
    const desk = await after.openTab('desk.html');
    await expect(desk.getByText(safetyWords.putBack(2, 2))).toBeVisible({ timeout: 90_000 });
    for (const sentence of said) await expect(desk.getByText(sentence)).toBeVisible();
    await after.close();
  });
