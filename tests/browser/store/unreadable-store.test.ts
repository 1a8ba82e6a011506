import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { standByStore } from '../../../lib/ledger/stand-by-store';
import { saveClip } from '../../../lib/services/save-clip';
import { writeNote } from '../../../lib/services/write-note';
import { acceptWhatIsThere } from '../../../lib/store/accept-what-is-there';
import { openDatabase } from '../../../lib/store/open-database';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { excerptDraft } from '../services/drafts';
import { clipOf } from '../services/fill-store';
import { deleteStore } from './delete-store';
import { dumpOf } from './dump-of';
import { expectSealed } from './expect-sealed';
import { type HeldSafety, heldSafety } from './held-safety';

const opened: RapporteurDatabase[] = [];
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  // On localhost Dexie prints every failure itself.
  vi.spyOn(console, 'trace').mockImplementation(() => {});
});
afterEach(async () => {
  vi.restoreAllMocks();
  for (const db of opened.splice(0)) await deleteStore(db);
});

function storeWith(safety: HeldSafety, name: string): RapporteurDatabase {
  const db = openDatabase(name, async () => standByStore(safety));
  opened.push(db);
  return db;
}

/** Three clips, all closed, and a browser that was started again. */
async function left() {
  const safety = heldSafety();
  const name = `files-${crypto.randomUUID()}`;
  const db = storeWith(safety, name);
  for (const quote of ['one', 'two', 'three']) await clipOf(db, quote);
  const library = await dumpOf(db);
  db.close();
  safety.held.lookedAt = false;
  return { safety, name, library };
}

/** What Chromium does with a file of SQLite whose head is damaged: it says so, and deletes it when asked to, or not even that. */
function damage(name: string, canBeDeleted: boolean): { isThere: boolean } {
  const state = { isThere: true };
  const open = IDBFactory.prototype.open;
  const remove = IDBFactory.prototype.deleteDatabase;
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, asked, version) {
    return asked === name && state.isThere ? failing() : open.call(this, asked, version);
  });
  vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementation(function (this: IDBFactory, asked) {
    if (asked === name && !canBeDeleted) return failing();
    state.isThere &&= asked !== name;
    return remove.call(this, asked);
  });
  return state;
}

function failing(): IDBOpenDBRequest {
  const error = new DOMException('Internal error opening database', 'UnknownError');
  const request: EventTarget & { onerror?: (event: Event) => void } = Object.assign(new EventTarget(), { error });
  request.addEventListener('error', (event) => request.onerror?.(event));
  setTimeout(() => request.dispatchEvent(new Event('error')));
  return request as unknown as IDBOpenDBRequest; // as much of one as is asked for
}

/** Takes rows away behind the back of everything that stands by the store. */
async function bare(name: string, work: (db: RapporteurDatabase) => PromiseLike<unknown>): Promise<void> {
  const db = openDatabase(name);
  await work(db);
  db.close();
}

test.each([true, false])('a store that cannot be opened is made anew from the journal (deleted: %s)', async (canBe) => {
  const { safety, name, library } = await left();
  damage(name, canBe);
  const again = storeWith(safety, name);
  expect(await dumpOf(again)).toEqual(library);
  await expectSealed(again);
  expect(await again.marks.get('report')).toMatchObject({ clips: 3, remade: true });
  expect(again.suspicion).toBeNull();
  await clipOf(again, 'and on');
  again.close();
  // The next page finds it at the same place.
  expect(await storeWith(safety, name).clips.count()).toBe(4);
});

test.each([
  ['counted itself', {}],
  ['did not count', { beforeOpening: async (own: string) => own }],
])('a page that %s and opens first what another one removed says so, and nobody says it twice', async (_, own) => {
  const { safety, name, library } = await left();
  damage(name, true);
  const [one, other] = [standByStore(safety), standByStore(safety)];
  await one.beforeOpening(name, 'none');
  const db = openDatabase(name, async () => ({ ...other, ...own }));
  opened.push(db);
  expect(await dumpOf(db)).toEqual(library);
  expect(await db.marks.get('report')).toMatchObject({ clips: 3, remade: true });
  await bare(name, (gone) => gone.marks.clear());
  db.close();
  expect(await storeWith(safety, name).marks.get('report')).toMatchObject({ remade: false });
});

/** A page whose journal does not answer in time is told so; and one that opens the store while another's first line is on its way finds no line. */
test.each([
  [
    'a slow disk',
    async (safety: HeldSafety) => void (safety.held.canary && safety.canary.write(safety.held.canary, true)),
  ],
  [
    'a page that opens the store meanwhile',
    async (safety: HeldSafety, name: string) => {
      const lines = safety.lines.splice(0);
      const { canary } = safety.held;
      safety.held.canary = null;
      const other = storeWith(safety, name);
      await other.open();
      other.close();
      expect(await safety.canary.isBehind()).toBe(true);
      safety.lines.push(...lines);
      safety.held.canary = canary;
      safety.held.lookedAt = false;
    },
  ],
])('a line that was late for %s and came after all is counted as there', async (_why, late) => {
  const { safety, name, library } = await left();
  await late(safety, name);
  damage(name, true);
  expect(await dumpOf(storeWith(safety, name))).toEqual(library);
});

test.each([
  ['lacks a line in the middle', (safety: HeldSafety) => safety.lines.splice(1, 1)],
  ['lacks the last line', (safety: HeldSafety) => safety.lines.pop()],
  ['is known to speak of another state', (safety: HeldSafety) => Object.assign(safety.held, { behind: true })],
  [
    'has a damaged line',
    (safety: HeldSafety) => safety.lines.splice(1, 1, (safety.lines[1] ?? '').replace('two', 'twe')),
  ],
])('a store that cannot be opened is left as it is where the journal %s', async (_what, doubt) => {
  const { safety, name } = await left();
  doubt(safety);
  const state = damage(name, true);
  const again = storeWith(safety, name);
  await expect(again.clips.count()).rejects.toThrow();
  expect([state.isThere, safety.held.moves]).toEqual([true, 0]);
  await vi.waitFor(() => expect(again.hindrances.current()).toBe('unreadable'), 10_000);
  vi.restoreAllMocks();
});

test('a second copy that was never told of an action is not all there, whatever the canary says after it', async () => {
  const { safety, name } = await left();
  const { canary } = safety.held;
  if (!canary) throw new Error('no canary');
  // One page's line was refused; another's, of the action before, was slow, and was noted after it.
  await safety.canary.write({ ...canary, sequence: canary.sequence + 1 }, true);
  await safety.canary.write(canary);
  const state = damage(name, true);
  await expect(storeWith(safety, name).open()).rejects.toThrow();
  expect([state.isThere, safety.held.moves]).toEqual([true, 0]);
});

test('files that can be read again by the time the person goes on are not left', async () => {
  const { safety, name, library } = await left();
  safety.held.behind = true;
  const state = damage(name, true);
  const again = storeWith(safety, name);
  await expect(again.open()).rejects.toThrow();
  state.isThere = false;
  await again.leaveUnreadable();
  expect(safety.held.moves).toBe(0);
  expect(await dumpOf(storeWith(safety, name))).toEqual(library);
});

test('an action in the middle that neither copy knows is told, though no clip is missing', async () => {
  const { safety, name } = await left();
  const db = storeWith(safety, name);
  const [clip] = await db.clips.toArray();
  for (const note of ['a', 'b']) await writeNote(db, { clipId: clip?.id ?? '', note });
  db.close();
  safety.lines.splice(-2, 1);
  damage(name, true);
  const again = storeWith(safety, name);
  await expect(again.open()).rejects.toThrow();
  await again.leaveUnreadable();
  const next = storeWith(safety, name);
  expect(await next.marks.get('report')).toMatchObject({ clips: 3, missing: 0, unknown: 1 });
});

test('a second copy that cannot be read either leaves a way on', async () => {
  const { safety, name } = await left();
  damage(name, true);
  safety.journal.read = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
  const again = storeWith(safety, name);
  await expect(again.open()).rejects.toThrow();
  await again.leaveUnreadable();
  const next = storeWith(safety, name);
  await next.open();
  expect([next.suspicion?.expected.clips, next.hindrances.current()]).toEqual([3, null]);
});

test.each([
  ['all of it', 3, () => {}],
  ['less than was counted', 2, (safety: HeldSafety) => safety.lines.pop()],
  ['nothing', 0, (safety: HeldSafety) => safety.lines.splice(0)],
])(
  'the person goes on with the second copy, which has %s; the files stay where they are',
  async (_what, has, doubt) => {
    const { safety, name } = await left();
    doubt(safety);
    safety.held.behind = true;
    const state = damage(name, true);
    const again = storeWith(safety, name);
    await expect(again.open()).rejects.toThrow();
    // Another page may ask as well: they are left once.
    for (let asked = 0; asked < 2; asked++) await again.leaveUnreadable();
    const next = storeWith(safety, name);
    expect([await next.clips.count(), state.isThere, safety.held.moves]).toEqual([has, true, 1]);
    expect(next.hindrances.current()).toBeNull();
    const missing = has < 3 ? { expected: { clips: 3 } } : null;
    if (missing) expect(next.suspicion).toMatchObject(missing);
    else expect(next.suspicion).toBeNull();
  },
);

test('a store that came back short is filled up from the journal before anybody reads it', async () => {
  const { safety, name, library } = await left();
  await bare(name, async (db) => {
    const [first] = await db.clips.toArray();
    await db.clips.delete(first?.id ?? '');
    await db.seals.clear();
  });
  const again = storeWith(safety, name);
  expect(await dumpOf(again)).toEqual(library);
  await expectSealed(again);
  expect(await again.marks.get('report')).toMatchObject({ clips: 1, missing: 0, remade: false });
});

test('so is one that lost its mark, and what the journal never heard of is set aside', async () => {
  const { safety, name, library } = await left();
  await bare(name, async (db) => {
    const [first, second] = await db.clips.toArray();
    await db.clips.delete(first?.id ?? '');
    if (second) await db.clips.add({ ...second, id: crypto.randomUUID() });
    await db.marks.clear();
  });
  const again = storeWith(safety, name);
  const { damaged, ...others } = await dumpOf(again);
  expect(others).toEqual({ ...library, damaged: undefined });
  expect(damaged).toHaveLength(1);
  await expectSealed(again);
  expect(await again.marks.get('report')).toMatchObject({ clips: 1, setAside: 1 });
});

test('a short store that the journal cannot fill up is told, until the person goes on with it', async () => {
  const { safety, name } = await left();
  safety.lines.length = 0;
  await bare(name, async (db) => db.clips.delete((await db.clips.toCollection().primaryKeys())[0] ?? ''));
  const again = storeWith(safety, name);
  await again.open();
  expect(again.suspicion).toMatchObject({ expected: { clips: 3 }, found: { clips: 2 } });
  expect(safety.held.lookedAt).toBe(false);
  const refused = await saveClip(again, { clipId: crypto.randomUUID(), draft: excerptDraft('new') });
  expect(refused).toEqual({ ok: false, reason: 'library-missing' });
  await acceptWhatIsThere(again);
  again.close();
  const next = storeWith(safety, name);
  await next.open();
  expect([next.suspicion, await next.clips.count()]).toEqual([null, 2]);
});
