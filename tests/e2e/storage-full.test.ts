import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refusalWords } from '../../lib/words/refusal-words';
import { isRoot } from '../driver/browser-arguments';
import { clipped } from '../driver/clip-suggestion';
import { launchRapporteur } from '../driver/launch-rapporteur';
import { openCard } from '../driver/open-card';
import { finishCard } from '../driver/tag-by-key';
import { expect, test } from './support/fixtures';
import { stored } from './support/stored';

const news = '/dtm.sample/news/secondary-movements-western-balkans';

/**
 * A profile whose database alone stands on a disk of its own, small enough to fill; null where this machine lets nobody mount one.
 * The rest of the profile has room: Chromium maps some of its files into memory, and is killed by the system when such a file cannot grow.
 */
function profileWithSmallDisk(): { profile: string; disk: string } | null {
  const profile = mkdtempSync(join(tmpdir(), 'rapporteur-disk-'));
  const disk = join(profile, 'Default', 'IndexedDB');
  mkdirSync(disk, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=50m', 'tmpfs', disk], { stdio: 'ignore' });
    return { profile, disk };
  } catch {
    rmSync(profile, { recursive: true });
    return null;
  }
}

/** Writes until the disk takes no more, but for a little: with no byte at all the database tidies up, and makes room for a clip. */
function fill(file: string): void {
  for (const size of [1 << 20, 1 << 12, 1])
    for (;;) {
      try {
        writeFileSync(file, Buffer.alloc(size, 7), { flag: 'a' });
      } catch {
        break; // full at this size
      }
    }
  truncateSync(file, statSync(file).size - 800_000);
}

test('with the disk full the card says so and keeps the words to copy; what was there stays, and clipping goes on once there is room', async ({
  portal,
}) => {
  const place = process.platform === 'linux' && isRoot() ? profileWithSmallDisk() : null;
  test.skip(place === null, 'a disk to fill can be mounted by root on Linux only');
  if (place === null) return;
  const { profile, disk } = place;
  const rapporteur = await launchRapporteur({ profile });
  try {
    const page = await rapporteur.context.newPage();
    await page.goto(portal.origin + news);
    const first = await openCard(rapporteur, page);
    await clipped(first);
    await finishCard(first);

    await page.goto(`${portal.origin}/trouble.sample/million-characters`);
    fill(join(disk, 'filler'));
    await page.locator('#long').evaluate((element) => getSelection()?.selectAllChildren(element));
    const card = await openCard(rapporteur, page);
    await expect(card.getByText(/^Not saved: /)).toBeVisible({ timeout: 90_000 });
    expect([refusalWords['storage-full'].happened, refusalWords['storage-failed'].happened]).toContain(
      await card.getByText(/^Not saved: /).innerText(),
    );
    await expect(card.getByRole('textbox')).toHaveValue(/.{1000}/s);
    await finishCard(card);

    rmSync(join(disk, 'filler'));
    expect(await stored(rapporteur, 'clips')).toHaveLength(1);
    await page.goto(`${portal.origin}/dtm.sample/reports`);
    await page.bringToFront();
    await clipped(await openCard(rapporteur, page));
    expect(await stored(rapporteur, 'clips')).toHaveLength(2);
  } finally {
    await rapporteur.close();
    execFileSync('umount', ['--lazy', disk]);
    rmSync(profile, { recursive: true, force: true });
  }
});
