import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { standByStore } from '../../../lib/ledger/stand-by-store';
import { acceptWhatIsThere } from '../../../lib/store/accept-what-is-there';
import { openDatabase } from '../../../lib/store/open-database';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { deskWords } from '../../../lib/words/desk-words';
import { packWords } from '../../../lib/words/pack-words';
import { safetyWords } from '../../../lib/words/safety-words';
import { clipOf } from '../services/fill-store';
import { deleteStore } from '../store/delete-store';
import { heldSafety } from '../store/held-safety';
import { showDesk } from './show-desk';

const opened: RapporteurDatabase[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  for (const db of opened.splice(0)) await deleteStore(db);
});

/** A store that came back with one clip of 312. */
async function shorter() {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const safety = heldSafety();
  const name = `missing-${crypto.randomUUID()}`;
  const open = () => {
    const db = openDatabase(name, async () => standByStore(safety));
    opened.push(db);
    return db;
  };
  const before = open();
  await clipOf(before, 'what is left');
  before.close();
  const { canary } = safety.held;
  if (canary) safety.held.canary = { ...canary, sequence: canary.sequence + 311, counts: { clips: 312 } };
  return { safety, open };
}

test('a library that came back shorter says so, offers a backup, and is taken for whole only when asked twice', async () => {
  const db = (await shorter()).open();
  showDesk(db);
  const told = page.getByRole('alert');
  await expect.element(told).toHaveTextContent(safetyWords.expected(312, 1));
  await expect.element(told.getByRole('link', { name: packWords.openLink })).toBeVisible();
  const firstRun = page.getByRole('heading', { name: deskWords.firstRun.title });
  await userEvent.click(page.getByRole('button', { name: safetyWords.goOn }));
  await expect.element(page.getByRole('button', { name: safetyWords.goOnYes })).toBeVisible();
  expect(db.suspicion).not.toBeNull();
  await expect.element(firstRun).not.toBeInTheDocument();
  await userEvent.click(page.getByRole('button', { name: safetyWords.goOnYes }));
  await expect.element(page.getByText(safetyWords.lostTitle)).not.toBeInTheDocument();
  expect(db.suspicion).toBeNull();
  await expect.element(firstRun).toBeVisible();
});

test.each(['canary write', 'set behind'])(
  'where going on fails (%s) it is said, and can be done again',
  async (port) => {
    const { safety, open } = await shorter();
    const db = open();
    showDesk(db);
    const goOn = async () => {
      await userEvent.click(page.getByRole('button', { name: safetyWords.goOn }));
      await userEvent.click(page.getByRole('button', { name: safetyWords.goOnYes }));
    };
    safety.before = (call) => {
      if (call === port) throw new DOMException('refused', 'QuotaExceededError');
    };
    await goOn();
    await expect.element(page.getByRole('alert')).toHaveTextContent(safetyWords.goOnFailed);
    expect(console.error).toHaveBeenCalledWith(expect.any(String), [
      { name: 'QuotaExceededError', message: 'refused' },
    ]);
    expect([db.suspicion?.expected, safety.held.canary?.counts]).toEqual([{ clips: 312 }, { clips: 312 }]);
    safety.before = () => {};
    await goOn();
    await expect.element(page.getByText(safetyWords.lostTitle)).not.toBeInTheDocument();
    expect([db.suspicion, safety.held.behind]).toEqual([null, true]);
  },
);

test('what the person decides in one page is heard in the others', async () => {
  const { open } = await shorter();
  const [here, elsewhere] = [open(), open()];
  showDesk(here);
  await expect.element(page.getByRole('alert')).toHaveTextContent(safetyWords.lostTitle);
  await elsewhere.open();
  await acceptWhatIsThere(elsewhere);
  await expect.element(page.getByText(safetyWords.lostTitle)).not.toBeInTheDocument();
  await expect.element(page.getByRole('heading', { name: deskWords.firstRun.title })).toBeVisible();
});
