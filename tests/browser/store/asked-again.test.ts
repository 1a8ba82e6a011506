import { expect, test, vi } from 'vitest';
import { standByStore } from '../../../lib/ledger/stand-by-store';
import { saveClip } from '../../../lib/services/save-clip';
import { openDatabase } from '../../../lib/store/open-database';
import { excerptDraft } from '../services/drafts';
import { deleteStore } from './delete-store';
import { heldSafety } from './held-safety';

test('who asks again and finds it done hears so once the second copy has it, too', async () => {
  const safety = heldSafety();
  const { append } = safety.journal;
  let write = () => {};
  const written = new Promise<void>((resolve) => {
    write = resolve;
  });
  safety.journal.append = (json, sequence) => written.then(() => append(json, sequence));
  const db = openDatabase(`again-${crypto.randomUUID()}`, async () => standByStore(safety, 60_000));
  const asked = { clipId: crypto.randomUUID(), draft: excerptDraft('new') };
  const linesAt: number[] = [];
  const first = saveClip(db, asked);
  await expect.poll(() => db.clips.count()).toBe(1);
  const again = saveClip(db, asked).then((outcome) => {
    linesAt.push(safety.lines.length);
    return outcome;
  });
  await new Promise((passed) => setTimeout(passed, 500)); // long enough for an answer that comes too soon
  write();
  expect([await first, await again]).toMatchObject([{ ok: true }, { ok: true }]);
  expect(linesAt).toEqual([1]);
  await deleteStore(db);
});

test('who asks again after neither journal nor canary took it finds it done, and is not refused for that a second time', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const safety = heldSafety();
  const db = openDatabase(`again-${crypto.randomUUID()}`, async () => standByStore(safety));
  await db.open();
  safety.before = (call) => {
    if (call === 'append' || call === 'canary write') throw new DOMException('no space', 'QuotaExceededError');
  };
  const asked = { clipId: crypto.randomUUID(), draft: excerptDraft('new') };
  expect(await saveClip(db, asked)).toMatchObject({ reason: 'storage-failed' });
  expect(await saveClip(db, asked)).toMatchObject({ ok: true, saved: asked.clipId });
  vi.restoreAllMocks();
  await deleteStore(db);
});
