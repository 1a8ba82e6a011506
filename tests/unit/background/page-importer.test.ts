import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { readRefused } from '../../../entrypoints/popup/read-refused';
import { takeHeldPage } from '../../../lib/messaging/held-page';
import { openDatabase } from '../../../lib/store/open-database';
import { memoryArea } from './memory-area';

const doors = vi.hoisted(() => ({ memory: { session: {} }, executeScript: vi.fn(), create: vi.fn() }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: doors.memory,
    scripting: { executeScript: doors.executeScript },
    tabs: { create: doors.create, get: async () => ({ url: 'https://portal.example/minutes' }) },
    runtime: { getURL: (path: string) => `chrome-extension://rapporteur${path}` },
    contextMenus: { removeAll: async () => {}, create: () => {} },
    action: { openPopup: async () => {} },
  },
}));
const { createPageImporter } = await import('../../../entrypoints/background/page-importer');
const { createContextMenus } = await import('../../../entrypoints/background/context-menus');

const db = openDatabase(crypto.randomUUID());
const importer = createPageImporter(db, { settled: async () => {} });
/** The import of the menu, in a browser whose memory refuses what `full` says. */
function importing(full?: (items: Record<string, unknown>) => boolean) {
  const { stored, area } = memoryArea(full);
  doors.memory.session = area;
  const showRefused = vi.fn(async () => {});
  const clipper = { clip: vi.fn(), settled: async () => {}, showRefused };
  const { onClicked } = createContextMenus(db, clipper, importer, {} as never); // no part of the screen is asked for
  const click = { menuItemId: 'import-minutes:page', editable: false, frameId: 0, pageUrl: '' };
  // The cast: no more of a tab is asked for.
  return { stored, showRefused, run: () => onClicked(click, { id: 7 } as never) };
}

beforeEach(() => {
  vi.clearAllMocks();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  doors.executeScript.mockResolvedValue([{ result: { ok: false, reason: 'empty-page' } }]);
  doors.create.mockResolvedValue({});
});

test('a page that the browser has no room for is told of on the desk, which opens all the same', async () => {
  let tries = 0;
  const { run } = importing((items) => 'page-for-import' in items && ++tries === 1);
  await run();
  expect(doors.create).toHaveBeenCalledWith({ url: expect.stringMatching(/desk\.html#\/import$/) });
  expect(await takeHeldPage()).toEqual({ ok: false, reason: 'document-too-large' });
});

test('a page that is too busy to be read is told of there, too', async () => {
  doors.executeScript.mockReturnValue(new Promise(() => {}));
  const { run } = importing();
  vi.useFakeTimers();
  const done = run();
  await vi.advanceTimersByTimeAsync(15_000);
  vi.useRealTimers();
  await done;
  expect(await takeHeldPage()).toEqual({ ok: false, reason: 'no-answer' });
});

test('where no desk can be opened the card tells why', async () => {
  doors.create.mockRejectedValue(new Error('No current window'));
  const { run, stored, showRefused } = importing();
  await run();
  expect(readRefused(stored)).toMatchObject([{ clip: { refusal: { reason: 'storage-failed' } } }]);
  expect(showRefused).toHaveBeenCalledWith(7);
});
