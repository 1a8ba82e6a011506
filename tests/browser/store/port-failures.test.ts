import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { standByStore } from '../../../lib/ledger/stand-by-store';
import { saveClip } from '../../../lib/services/save-clip';
import { openDatabase } from '../../../lib/store/open-database';
import { excerptDraft } from '../services/drafts';
import { clipOf } from '../services/fill-store';
import { deleteStore } from './delete-store';
import { heldSafety } from './held-safety';

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  // On localhost Dexie prints every failure itself.
  vi.spyOn(console, 'trace').mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

/** A session that opens a store, saves, and after which the browser hands back what the disk has, or nothing at all. */
test.each([
  ['once', false],
  ['once', true],
  ['from then on', false],
  ['from then on', true],
] as const)(
  'a journal or a canary that fails %s at whichever call (store lost afterwards: %s) loses nothing silently',
  async (how, storeIsLost) => {
    for (let at = 1; ; at++) {
      const safety = heldSafety();
      const name = `ports-${crypto.randomUUID()}`;
      const first = openDatabase(name, async () => standByStore(safety));
      await clipOf(first, 'there before');
      first.close();

      safety.calls.length = 0;
      let failed = 0;
      safety.before = () => {
        const isHit = how === 'once' ? safety.calls.length === at : safety.calls.length >= at;
        if (!isHit) return;
        failed += 1;
        throw new DOMException('no space', 'QuotaExceededError');
      };
      const db = openDatabase(name, async () => standByStore(safety));
      const clipId = crypto.randomUUID();
      const saved = await saveClip(db, { clipId, draft: excerptDraft('new') });
      safety.before = () => {};
      db.close();

      if (storeIsLost) await deleteStore(db);
      const again = openDatabase(name, async () => standByStore(safety));
      const there = (await again.clips.get(clipId)) !== undefined;
      // Saved is true, or the person is told what is missing. Where the second copy could not be written, that was known before the store was lost.
      if (saved.ok) expect(there || again.suspicion !== null || (await safety.canary.isBehind())).toBe(true);
      if (saved.ok && !storeIsLost) expect(there).toBe(true);
      if (!storeIsLost) expect(await again.clips.count()).toBe(there ? 2 : 1);
      await deleteStore(again);
      if (failed === 0) {
        expect(saved.ok && there).toBe(true);
        expect(at).toBeGreaterThan(3);
        break;
      }
    }
  },
);

test('a journal that never answers keeps nobody waiting: the store has it, and the second copy is known to be behind', async () => {
  const safety = heldSafety();
  safety.journal.append = () => new Promise(() => {});
  const db = openDatabase(`ports-${crypto.randomUUID()}`, async () => standByStore(safety, 30));
  expect(await saveClip(db, { clipId: crypto.randomUUID(), draft: excerptDraft('new') })).toMatchObject({ ok: true });
  expect([await db.clips.count(), await safety.canary.isBehind()]).toEqual([1, true]);
  await deleteStore(db);
});
