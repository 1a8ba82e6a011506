import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { standByStore } from '../../../lib/ledger/stand-by-store';
import { renewJournal } from '../../../lib/repair/renew-journal';
import { openDatabase } from '../../../lib/store/open-database';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { hindranceWords } from '../../../lib/words/hindrance-words';
import { safetyWords } from '../../../lib/words/safety-words';
import { clipOf } from '../services/fill-store';
import { deleteStore } from '../store/delete-store';
import { heldSafety } from '../store/held-safety';
import { makeVersion4 } from '../store/version-4';
import { showDesk } from './show-desk';

const opened: RapporteurDatabase[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  for (const db of opened.splice(0)) await deleteStore(db);
});
const say = safetyWords.behind;
const patient = { timeout: 15_000 };

test('a second copy that is behind and cannot be made good is told, until it is whole again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const safety = heldSafety();
  const db = openDatabase(`behind-${crypto.randomUUID()}`, async () => ({
    ...standByStore(safety),
    tidyUp: async (db) => {
      if (await safety.canary.isBehind()) await renewJournal(db, safety);
    },
  }));
  opened.push(db);
  await clipOf(db, 'before');
  showDesk(db);
  await expect.element(page.getByRole('main')).toBeVisible();
  await expect.element(page.getByText(say.title)).not.toBeInTheDocument();
  safety.before = (call) => {
    if (call === 'append' || call === 'renew') throw new Error('the disk is full');
  };
  await clipOf(db, 'after');
  await expect.element(page.getByText(say.title), patient).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: say.tryAgain }));
  await expect.element(page.getByText(say.still), patient).toBeInTheDocument();
  safety.before = () => {};
  await userEvent.click(page.getByRole('button', { name: say.tryAgain }));
  await expect.element(page.getByText(say.title), patient).not.toBeInTheDocument();
  expect(safety.lines.join('\n')).toContain('after');
});

test('a desk that cannot open its library says why, and goes on by itself', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const name = `held-${crypto.randomUUID()}`;
  await makeVersion4(name);
  const other = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
  });
  const db = openDatabase(name, async () => standByStore(null));
  opened.push(db);
  showDesk(db);
  await expect.element(page.getByText(hindranceWords.held), patient).toBeVisible();
  other.close();
  await expect.element(page.getByText(hindranceWords.held), patient).not.toBeInTheDocument();
  await expect.element(page.getByText('Shelter group, July').first(), patient).toBeVisible();
});

test.each(['newer', 'closed', 'failed', 'unreadable'] as const)(
  'a library that does not open (%s) says so and lets the person try again; only files that cannot be read can be left',
  async (why) => {
    const db = openDatabase(`closed-${crypto.randomUUID()}`, async () => standByStore(null));
    opened.push(db);
    await clipOf(db, 'before');
    showDesk(db);
    await expect.element(page.getByRole('main')).toBeVisible();
    db.hindrances.giveUp(why);
    await expect.element(page.getByRole('alert')).toHaveTextContent(hindranceWords[why]);
    await expect.element(page.getByRole('button', { name: hindranceWords.tryAgain })).toBeVisible();
    const leave = page.getByRole('button', { name: hindranceWords.useSecond });
    expect(leave.elements()).toHaveLength(why === 'unreadable' ? 1 : 0);
  },
);

test('actions that neither copy knows are told, and records that came back as they were before them', async () => {
  const db = openDatabase(`told-${crypto.randomUUID()}`, async () => standByStore(null));
  opened.push(db);
  await clipOf(db, 'before');
  const told = { id: 'report' as const, at: '2026-01-01T00:00:00.000Z', clips: 1, records: 3, missing: 0, setAside: 0 }; // the only id
  await db.marks.put({ ...told, unknown: 2 });
  showDesk(db);
  await expect.element(page.getByText(safetyWords.unknown(2))).toBeVisible();
  await db.marks.put({ ...told, unknown: 0, older: 1 });
  await expect.element(page.getByText(safetyWords.older(1))).toBeVisible();
  await db.marks.put({ ...told, unknown: 0, older: 0 });
  await expect.element(page.getByText(safetyWords.older(1))).not.toBeInTheDocument();
  await expect.element(page.getByText(safetyWords.putBack(1, 3))).toBeVisible();
  await expect.element(page.getByText(safetyWords.unknown(2))).not.toBeInTheDocument();
});
