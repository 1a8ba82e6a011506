import { beforeEach, expect, test, vi } from 'vitest';
import { backUpByItself } from '../../../entrypoints/desk/packs/back-up-by-itself';
import { noteBackup, setDownloadsByItself } from '../../../entrypoints/desk/packs/backup-record';
import { makeBackup } from '../../../entrypoints/desk/packs/make-backup';
import { packWords } from '../../../lib/words/pack-words';
import { meetingWith } from '../services/fill-store';
import { freshStore } from '../store/with-store';
import { showDesk } from './show-desk';

vi.mock('../../../entrypoints/desk/packs/make-backup', () => ({ makeBackup: vi.fn() }));
const made = vi.mocked(makeBackup);
const hour = 3_600_000;

beforeEach(() => {
  made.mockReset();
  localStorage.clear();
  setDownloadsByItself(true);
  noteBackup({ at: new Date(Date.now() - 8 * 24 * hour).toISOString(), clips: 1, name: 'rapporteur-backup.zip' });
});

test.each([
  ['cannot be made', () => made.mockResolvedValue({ ok: false, why: 'It is too large.' })],
  ['breaks off', () => made.mockRejectedValue(new Error('no memory'))],
])('a backup that %s is not tried again with the next clip, but an hour later', async (_, prepare) => {
  prepare();
  const db = freshStore();
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
  await backUpByItself(db, 1).catch(() => null);
  clock.mockReturnValue(hour / 2);
  expect(await backUpByItself(db, 2)).toBeNull();
  expect(made).toHaveBeenCalledTimes(1);
  clock.mockReturnValue(hour);
  await backUpByItself(db, 2).catch(() => null);
  expect(made).toHaveBeenCalledTimes(2);
  clock.mockRestore();
});

test.each([
  ['is told with its reason', () => made.mockResolvedValue({ ok: false, why: 'It is too large.' }), 'It is too large.'],
  ['or broke off is told', () => made.mockRejectedValue(new Error('no memory')), packWords.failed],
])('a backup that failed %s, until one was made', async (_, prepare, sentence) => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  prepare();
  const db = freshStore();
  await meetingWith(db, ['Shelter']);
  showDesk(db);
  // It is said to people who listen, too, and stands there for a while.
  const told = () => [...document.querySelectorAll('p:not([role])')].some((line) => line.textContent === sentence);
  await expect.poll(told).toBe(true);
  noteBackup({ at: new Date().toISOString(), clips: 1, name: 'rapporteur-backup.zip' });
  await expect.poll(told).toBe(false);
  vi.restoreAllMocks();
});
