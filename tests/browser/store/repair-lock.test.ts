import { afterEach, expect, test, vi } from 'vitest';
import { createStoreCheck } from '../../../entrypoints/desk/store-check';
import { lookAfter, tidyUp } from '../../../lib/keeping/look-after';
import { type RepairLock, repairLock } from '../../../lib/keeping/repair-lock';
import { standByStore } from '../../../lib/ledger/stand-by-store';
import { openDatabase } from '../../../lib/store/open-database';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { removeDatabase } from '../../../lib/store/remove-database';
import { transact } from '../../../lib/store/transact';
import { deleteStore } from './delete-store';
import { heldSafety } from './held-safety';

const opened: RapporteurDatabase[] = [];
afterEach(async () => {
  for (const db of opened.splice(0)) await deleteStore(db);
});

/** Another page has a lock of its own over the same name. */
const lockNamed = (name: string): RepairLock => repairLock(navigator.locks, name);
const newName = () => `lock-${crypto.randomUUID()}`;
const promised = () => Promise.withResolvers<void>();
const soon = () => new Promise((resume) => setTimeout(resume, 50));

/** A store of which nobody knows anything yet, so that its opening takes the lock. */
function freshStore() {
  const safety = { ...heldSafety(), ...lockNamed(newName()) };
  const db = openDatabase(`fresh-${crypto.randomUUID()}`, async () => ({
    ...standByStore(safety),
    lookAfter: (db, idle) => lookAfter(db, safety, standByStore(safety), idle),
    tidyUp: (db) => tidyUp(db, safety),
  }));
  opened.push(db);
  return { db, safety };
}

/** Runs `act` when the store has a connection and its opening has not ended. */
function amidOpening<T>({ db, safety }: ReturnType<typeof freshStore>, act: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const read = safety.canary.read;
    safety.canary.read = async () => {
      if (!db.isOpen()) return read();
      safety.canary.read = read;
      act().then(resolve, reject);
      await soon();
      return read();
    };
  });
}

test('a page that looks after its store while that is opened does not wait for itself', async () => {
  const store = freshStore();
  const looked = amidOpening(store, async () => store.db.standBy?.lookAfter(store.db, async () => {}));
  await store.db.open();
  expect(await looked).toEqual({ records: 0, putBack: 0, setAside: 0, missing: 0 });
});

test('the check of the desk waits until the store is open, and looks after nothing where something is missing', async () => {
  const store = freshStore();
  store.safety.held.canary = { storeId: crypto.randomUUID(), sequence: 7, counts: { clips: 3 } };
  const check = createStoreCheck(store.db, async () => {});
  const checked = amidOpening(store, check.begin);
  await store.db.open();
  expect(store.db.suspicion).toMatchObject({ expected: { clips: 3 }, found: {} });
  expect(await checked).toBe('failed');
});

test('nothing is written while the store is opened where something is missing', async () => {
  const store = freshStore();
  store.safety.held.canary = { storeId: crypto.randomUUID(), sequence: 7, counts: { clips: 3 } };
  const written = amidOpening(store, () =>
    transact(store.db, async () => store.db.table('settings').put({ id: 'settings' })),
  );
  await store.db.open();
  expect(await written).toMatchObject({ reason: 'library-missing' });
  expect(await store.db.settings.count()).toBe(0);
});

test('a store whose connection is lost while it is looked at before a write is opened again, and nobody waits for ever', async () => {
  const { db, safety } = freshStore();
  safety.held.canary = { storeId: crypto.randomUUID(), sequence: 7, counts: { clips: 3 } };
  await db.open();
  const { alone, aloneAtOpening } = Object.assign(safety, repairLock(navigator.locks, newName(), 50));
  safety.aloneAtOpening = (work) => {
    safety.aloneAtOpening = aloneAtOpening;
    return aloneAtOpening(() => {
      db.close({ disableAutoOpen: false }); // as Dexie does where the browser or another page closes it
      return work();
    });
  };
  const write = () => transact(db, async () => db.table('settings').put({ id: 'settings' }));
  const refused = { reason: 'library-missing' };
  expect(await Promise.all([write(), write()])).toMatchObject([refused, refused]);
  expect(await alone(async () => 'free')).toBe('free');
});

test('a store that another page removes while it is opened is let go of, and opened the next time', async () => {
  const store = freshStore();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const removed = amidOpening(store, () => removeDatabase(store.db.name, 5_000));
  await expect(store.db.open()).rejects.toThrow('closed while it was opened');
  expect(store.db.hindrances.current()).toBe('closed');
  await removed;
  expect(await store.safety.alone(async () => 'free')).toBe('free');
  await store.db.open();
  expect([store.db.hindrances.current(), await store.db.clips.count()]).toEqual([null, 0]);
  vi.restoreAllMocks();
});

test('an opening that waits joins what its page begins to run alone; another page waits for both', async () => {
  const name = newName();
  const [own, other] = [lockNamed(name), lockNamed(name)];
  const done: string[] = [];
  const [first, opening] = [promised(), promised()];
  const otherRuns = other.alone(() => first.promise);
  const ownRuns = own.alone(async () => {
    await opens;
    done.push('own');
  });
  const opens = own.aloneAtOpening(async () => {
    await opening.promise;
    done.push('opening');
  });
  const last = other.alone(async () => void done.push('other'));
  await soon();
  expect(done).toEqual([]);
  first.resolve();
  await soon();
  opening.resolve();
  await Promise.all([otherRuns, ownRuns, opens, last]);
  expect(done).toEqual(['opening', 'own', 'other']);
});

test('an opening joins another that waits for it, and others wait for both', async () => {
  const name = newName();
  const own = repairLock(navigator.locks, name, 50);
  const done: string[] = [];
  const [begun, inner] = [promised(), promised()];
  const opens = own.aloneAtOpening(async () => {
    void own.aloneAtOpening(async () => {
      begun.resolve();
      await inner.promise;
      done.push('inner');
    });
    await begun.promise;
    done.push('outer');
  });
  const last = lockNamed(name).alone(async () => void done.push('other'));
  await begun.promise;
  await soon();
  expect(done).toEqual(['outer']);
  inner.resolve();
  await Promise.all([opens, last]);
  expect(done).toEqual(['outer', 'inner', 'other']);
});

test('what joined waits for a third that joins, also when what it joined has ended', async () => {
  const name = newName();
  const own = repairLock(navigator.locks, name, 50);
  const [begun, goOn] = [promised(), promised()];
  const ownRuns = own.alone(() => begun.promise);
  await soon();
  const opens = own.aloneAtOpening(async () => {
    begun.resolve();
    await goOn.promise;
    return own.aloneAtOpening(async () => 'third');
  });
  await soon();
  goOn.resolve();
  expect(await opens).toBe('third');
  await ownRuns;
  expect(await lockNamed(name).alone(async () => 'free')).toBe('free');
});

test('others wait for an opening that outlasts what it joined', async () => {
  const name = newName();
  const own = lockNamed(name);
  const done: string[] = [];
  const [task, opening] = [promised(), promised()];
  const ownRuns = own.alone(() => task.promise);
  await soon();
  const opens = own.aloneAtOpening(async () => {
    await opening.promise;
    done.push('opening');
  });
  const last = lockNamed(name).alone(async () => void done.push('other'));
  task.resolve();
  await soon();
  expect(done).toEqual([]);
  opening.resolve();
  await Promise.all([ownRuns, opens, last]);
  expect(done).toEqual(['opening', 'other']);
});

test('two that join go one after the other, whether the first fails or not', async () => {
  const own = lockNamed(newName());
  const done: string[] = [];
  const [task, first] = [promised(), promised()];
  const ownRuns = own.alone(() => task.promise);
  await soon();
  const fails = own.aloneAtOpening(() => first.promise.then(() => Promise.reject(new Error('not opened'))));
  const second = own.aloneAtOpening(async () => void done.push('second'));
  await soon();
  expect(done).toEqual([]);
  first.resolve();
  await expect(fails).rejects.toThrow('not opened');
  await second;
  task.resolve();
  await ownRuns;
});

test('two openings of one page go one after the other', async () => {
  const own = lockNamed(newName());
  const done: string[] = [];
  const first = promised();
  const opens = own.aloneAtOpening(() => first.promise);
  const second = own.aloneAtOpening(async () => void done.push('second'));
  await soon();
  expect(done).toEqual([]);
  first.resolve();
  await Promise.all([opens, second]);
});

test('an opening alone has the lock for itself, and its failure is told', async () => {
  const name = newName();
  const [own, other] = [lockNamed(name), lockNamed(name)];
  const done: string[] = [];
  const opens = own.aloneAtOpening(async () => {
    await soon();
    done.push('opening');
    throw new Error('not opened');
  });
  const last = other.alone(async () => void done.push('other'));
  await expect(opens).rejects.toThrow('not opened');
  await last;
  expect(done).toEqual(['opening', 'other']);
});

test('an opening hears as soon as its own work is done, for what joined it may be waiting for the store', async () => {
  const lock = repairLock(navigator.locks, `lock-${crypto.randomUUID()}`);
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  let joined: Promise<void> | null = null;
  const opening = lock.aloneAtOpening(async () => {
    joined = lock.aloneAtOpening(() => opened);
  });
  await opening.then(open);
  await joined;
});
