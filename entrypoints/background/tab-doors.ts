import { browser } from 'wxt/browser';
import { everyPageOf } from '../../lib/messaging/every-page-of';
import type { LookRequest } from '../../lib/model/look-request';
import { type PageLook, pageLookSchema } from '../../lib/model/page-look';
import { samePage } from '../../lib/verification/same-page';
import { lookInPdf } from './look-in-pdf';
import { onceBegun } from './once-begun';
import { onceGranted } from './once-granted';

/** Why a tab could not be looked at. */
export type LookFailure = 'not-allowed' | 'led-away' | 'no-answer' | 'too-slow' | 'no-text' | 'tab-closed';
export type LookAnswer =
  /** `settled`: what a file says, which does not change while it is looked at. */
  { ok: true; page: PageLook; settled?: boolean } | { ok: false; why: LookFailure };

/** What opening pages and looking at them needs of the browser. */
export interface TabDoors {
  /** Whether the person lets us read this site whenever she asks. */
  mayRead(origin: string): Promise<boolean>;
  /** A tab that shows this page, if we may know; the one that we know most of comes first. */
  tabAt(address: string): Promise<number | null>;
  /** A tab that is opened behind the others makes no sound. */
  open(address: string, manner: { active: boolean }): Promise<number>;
  /** Has the site asked for the page anew, whatever the browser has in store. */
  reload(tabId: number): Promise<void>;
  /** @param address where to go in it, such as another page of a file */
  bringToFront(tabId: number, address?: string): Promise<void>;
  close(tabId: number): Promise<void>;
  isLoading(tabId: number): Promise<boolean>;
  look(tabId: number, request: LookRequest): Promise<LookAnswer>;
  /** When the site gave the page in a tab, in milliseconds since 1970; null where the browser had it in store, or does not say. */
  loadedAt(tabId: number): Promise<number | null>;
  /** @param shown short enough for the toolbar button; `sentence` is what it says when pointed at */
  badge(tabId: number, shown: string, sentence: string): Promise<void>;
  isOnline(): boolean;
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

export const tabDoors: TabDoors = {
  mayRead: (origin) => browser.permissions.contains(everyPageOf(origin)).catch(() => false),
  async tabAt(address) {
    const tabs = await browser.tabs.query({});
    const found = tabs.filter(
      ({ url, status }) => url !== undefined && status !== 'unloaded' && samePage(url, address),
    );
    return (found.find(({ active }) => active) ?? found[0])?.id ?? null;
  },
  async open(url, { active }) {
    const id = await onceBegun(async () => {
      const opened = await browser.tabs.create({ url, active });
      if (opened.id === undefined) throw new Error('the browser opened no tab');
      return opened.id;
    });
    if (!active) await browser.tabs.update(id, { muted: true }).catch(() => undefined); // the person was quicker and closed it
    return id;
  },
  async reload(tabId) {
    await onceBegun(async () => {
      await browser.tabs.reload(tabId, { bypassCache: true });
      return tabId;
    });
  },
  async bringToFront(tabId, url) {
    const { windowId } = (await browser.tabs.update(tabId, { active: true, ...(url ? { url } : {}) })) ?? {};
    if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
  },
  close: (tabId) => browser.tabs.remove(tabId).catch(() => undefined), // the person was quicker
  isLoading: async (tabId) => (await browser.tabs.get(tabId)).status === 'loading',
  async look(tabId, request) {
    try {
      const result = await onceGranted(() => lookIn(tabId, request));
      const parsed = pageLookSchema.safeParse(result);
      if (parsed.success) {
        const inFile = parsed.data.readable ? null : await lookInPdf(tabId, request, parsed.data);
        return inFile ? { ok: true, page: inFile, settled: true } : { ok: true, page: parsed.data };
      }
      console.error('look: the page returned nothing that can be read', parsed.error.issues);
      return { ok: false, why: 'no-text' };
    } catch (cause) {
      return { ok: false, why: lookFailure(cause) };
    }
  },
  async loadedAt(tabId) {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => {
        const [navigation] = performance.getEntriesByType('navigation');
        const size = (name: string): number => Number(Object(navigation)[name] ?? Number.NaN);
        return size('transferSize') === 0 && size('decodedBodySize') > 0 ? null : performance.timeOrigin;
      },
    });
    return typeof injected?.result === 'number' ? injected.result : null;
  },
  async badge(tabId, text, title) {
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#0b5a7a' });
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title });
  },
  isOnline: () => navigator.onLine,
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resume) => setTimeout(resume, milliseconds)),
};

/** The request goes ahead of the script because a script file takes no arguments; both run in our isolated world. */
async function lookIn(tabId: number, request: LookRequest): Promise<unknown> {
  const target = { tabId };
  await browser.scripting.executeScript({
    target,
    func: (asked: LookRequest) => Object.assign(globalThis, { rapporteurLook: asked }) && undefined,
    args: [request],
  });
  const [injected] = await browser.scripting.executeScript({ target, files: ['/locate.js'] });
  return injected?.result;
}

/** What the browser's words mean when it lets no script into a tab. */
function lookFailure(cause: unknown): LookFailure {
  const message = String(cause);
  if (/No tab with id|Invalid tab ID|tab was closed|was removed/i.test(message)) return 'tab-closed';
  if (/error page/i.test(message)) return 'no-answer';
  if (/about:blank/i.test(message)) return 'no-text'; // what came was a download
  return 'not-allowed';
}
