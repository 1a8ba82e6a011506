import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { standByStore } from '../../../lib/ledger/stand-by-store';
import { openDatabase } from '../../../lib/store/open-database';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { deskWords } from '../../../lib/words/desk-words';
import { packWords } from '../../../lib/words/pack-words';
import { safetyWords } from '../../../lib/words/safety-words';
import { clipOf } from '../services/fill-store';
import { deleteStore } from '../store/delete-store';
import { heldSafety } from '../store/held-safety';
import { showDesk } from './show-desk';

let db: RapporteurDatabase | undefined;
afterEach(async () => {
  vi.restoreAllMocks();
  if (db) await deleteStore(db);
});

test('a library that came back shorter says so, offers a backup, and is taken for whole only when asked twice', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const safety = heldSafety();
  const open = (name: string) => openDatabase(name, async () => standByStore(safety));
  db = open(`missing-${crypto.randomUUID()}`);
  await clipOf(db, 'what is left');
  db.close();
  const { canary } = safety.held;
  if (canary) safety.held.canary = { ...canary, sequence: canary.sequence + 311, counts: { clips: 312 } };
  db = open(db.name);

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
