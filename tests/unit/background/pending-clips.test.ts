import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { readRefused } from '../../../entrypoints/popup/read-refused';
import type { Refusal } from '../../../lib/model/refusal';
import { saveClip } from '../../../lib/services/save-clip';
import { openDatabase } from '../../../lib/store/open-database';
import { systemStamps } from '../../../lib/store/stamps';
import { excerptDraft } from '../../browser/services/drafts';
import { memoryArea } from './memory-area';

const memory = vi.hoisted(() => ({ session: {} }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: memory,
    contextMenus: { removeAll: async () => {}, create: () => {} },
    action: { openPopup: async () => {} },
  },
}));
const { createContextMenus } = await import('../../../entrypoints/background/context-menus');

type Reply = { ok: true; saved: string } | Refusal;
const never = () => new Promise<Reply>(() => {});
const click = (selectionText: string) => ({
  ...{ menuItemId: 'selection:inbox', selectionText, pageUrl: 'https://portal.example/news' },
  ...{ editable: false, frameId: 0 },
});
const tab = { id: 7, url: 'https://portal.example/news' } as never; // what a click tells of its tab and is asked for

/** A profile: its store and the browser's memory outlive each worker. */
function profile() {
  const db = openDatabase(crypto.randomUUID());
  const { stored, area } = memoryArea();
  memory.session = area;
  const asked: string[] = [];
  const badges: number[] = [];
  const worker = (answer: (clipId: string) => Promise<Reply> = never) => {
    const clipper = {
      clip: ({ clipId }: { clipId: string }) => {
        asked.push(clipId);
        return answer(clipId);
      },
      settled: async () => {},
      showRefused: async (tabId: number) => void badges.push(tabId),
    };
    return createContextMenus(db, clipper, {} as never, {} as never); // no click of these tests asks the others
  };
  const texts = () => readRefused(stored).map(({ clip }) => [clip.refusal.reason, clip.refusal.text]);
  const pending = () => Object.keys(stored).filter((key) => key.startsWith('pending:')).length;
  return { db, worker, asked, badges, texts, pending };
}

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));

test('the worker that comes after one that died in a clip of the menu says so, with the words', async () => {
  const { worker, texts, pending, badges } = profile();
  const { onClicked } = worker();
  void onClicked(click('2,077 people'), tab);
  void onClicked(click('1,240 of them children'), tab);
  await vi.waitFor(() => expect(pending()).toBe(2));
  worker();
  await vi.waitFor(() => expect(badges).toEqual([7, 7]));
  expect(texts().sort()).toEqual([
    ['no-answer', '1,240 of them children'],
    ['no-answer', '2,077 people'],
  ]);
  expect(pending()).toBe(0);
});

test('it says nothing of a clip that is kept', async () => {
  const { db, worker, asked, texts, pending } = profile();
  void worker().onClicked(click('2,077 people'), tab);
  await saveClip(db, { clipId: asked[0] ?? '', draft: excerptDraft('2,077 people') }, systemStamps);
  worker();
  await vi.waitFor(() => expect(pending()).toBe(0));
  expect(texts()).toEqual([]);
});

test('nor of what it was itself started for', async () => {
  const { worker, badges, texts, pending } = profile();
  void worker().onClicked(click('of the worker before'), tab);
  await vi.waitFor(() => expect(pending()).toBe(1));
  void worker().onClicked(click('of this one'), tab);
  await vi.waitFor(() => expect(badges).toEqual([7]));
  expect([texts(), pending()]).toEqual([[['no-answer', 'of the worker before']], 1]);
});

test('what was answered is not held: kept, or refused and told once', async () => {
  const { worker, texts, pending } = profile();
  await worker(async (saved) => ({ ok: true, saved })).onClicked(click('kept'), tab);
  await worker(async () => ({ ok: false, reason: 'storage-full', text: 'refused' })).onClicked(click('refused'), tab);
  worker();
  expect([texts(), pending()]).toEqual([[['storage-full', 'refused']], 0]);
});

test('a store that does not answer keeps no words back', async () => {
  const { db, worker, texts, pending } = profile();
  void worker().onClicked(click('2,077 people'), tab);
  await vi.waitFor(() => expect(pending()).toBe(1));
  vi.spyOn(db.clips, 'get').mockImplementation(never as never); // the browser keeps it waiting
  vi.useFakeTimers();
  worker();
  await vi.advanceTimersByTimeAsync(15_000);
  vi.useRealTimers();
  expect(texts()).toEqual([['no-answer', '2,077 people']]);
});
