import type { LookAnswer, TabDoors } from '../../../entrypoints/background/tab-doors';
import type { LookRequest } from '../../../lib/model/look-request';
import type { PageLook } from '../../../lib/model/page-look';
import { samePage } from '../../../lib/verification/same-page';

/** What a page of the web answers: its text, or why it cannot be looked at; a list answers one look after the other. */
export type Answer = string | { status: number } | Extract<LookAnswer, { ok: false }> | 'never-loads';

/**
 * A browser of plain values: pages by their address, tabs that were open before, and a clock that goes on only while everything waits for it.
 * @param stored addresses that the browser has in store, and asks no site for
 */
export function checkDoors(
  pages: Record<string, Answer | Answer[]>,
  { readable = ['*'] as string[], stored = [] as string[], online = true } = {},
) {
  let now = Date.UTC(2018, 7, 9);
  let next = 100;
  const tabs = new Map<number, { address: string; looks: number; loadedAt: number; stored: boolean }>();
  const calls: string[] = [];
  const waiting: { until: number; wake: () => void }[] = [];
  let held = false;

  /** The earliest of those who wait goes on. */
  function tick() {
    const first = held ? undefined : waiting.sort((a, b) => a.until - b.until).shift();
    if (!first) return;
    now = Math.max(now, first.until);
    first.wake();
  }

  function look(tabId: number, request: LookRequest): LookAnswer {
    const tab = tabs.get(tabId);
    if (!tab) return { ok: false, why: 'tab-closed' };
    const answers = pages[tab.address] ?? { ok: false as const, why: 'no-answer' as const }; // as in the type
    const answer = Array.isArray(answers) ? (answers[tab.looks] ?? answers.at(-1) ?? '') : answers;
    tab.looks += 1;
    calls.push(`look ${tab.address}`);
    if (typeof answer === 'object' && 'ok' in answer) return answer;
    const status = typeof answer === 'object' ? answer.status : 200;
    return { ok: true, page: pageLook(tab.address, typeof answer === 'string' ? answer : '', status, request) };
  }

  const doors: TabDoors = {
    mayRead: async (origin) => readable.includes('*') || readable.includes(origin),
    tabAt: async (address) => [...tabs].find(([, tab]) => samePage(tab.address, address))?.[0] ?? null,
    async open(address, { active }) {
      next += 1;
      calls.push(`${active ? 'show' : 'open'} ${address}`);
      tabs.set(next, { address, looks: 0, loadedAt: now, stored: stored.includes(address) });
      return next;
    },
    bringToFront: async (tabId) => void calls.push(`front ${tabs.get(tabId)?.address}`),
    async close(tabId) {
      if (tabs.has(tabId)) calls.push(`close ${tabs.get(tabId)?.address}`);
      tabs.delete(tabId);
    },
    async reload(tabId) {
      const tab = tabs.get(tabId);
      if (!tab) throw new Error('No tab with id');
      calls.push(`reload ${tab.address}`);
      tab.stored = false;
    },
    async isLoading(tabId) {
      const tab = tabs.get(tabId);
      if (!tab) throw new Error('No tab with id');
      return pages[tab.address] === 'never-loads';
    },
    look: async (tabId, request) => {
      const tab = tabs.get(tabId);
      if (tab && pages[tab.address] === 'never-loads') return new Promise(() => {});
      return look(tabId, request);
    },
    async loadedAt(tabId) {
      const tab = tabs.get(tabId);
      return !tab || tab.stored ? null : tab.loadedAt;
    },
    badge: async (_, text) => void calls.push(`badge ${text}`),
    isOnline: () => online,
    now: () => now,
    sleep: (milliseconds) =>
      new Promise((wake) => {
        waiting.push({ until: now + milliseconds, wake });
        setTimeout(tick);
      }),
  };
  return {
    doors,
    calls,
    tabs,
    hold: () => {
      held = true;
    },
    release: () => {
      held = false;
      for (const _ of waiting) setTimeout(tick);
    },
    /** A tab that the person has open, loaded so many minutes ago. */
    opened(address: string, minutesAgo = 0) {
      next += 1;
      tabs.set(next, { address, looks: 0, loadedAt: now - minutesAgo * 60_000, stored: stored.includes(address) });
      return next;
    },
  };
}

/** As the locating script answers, with the plainest of rules: the words are there, or a sentence of as many words is, or nothing. */
function pageLook(url: string, text: string, status: number, request: LookRequest): PageLook {
  return {
    ...{ url, status, challenge: null, readable: text !== '' },
    looks: request.clips.map(({ clipId, quote }) => {
      const repeats = Math.max(0, text.split(quote).length - 2);
      if (text.includes(quote)) return { clipId, place: 'exact', found: quote, repeats };
      const other = text.split('. ').find((sentence) => sentence.split(' ')[0] === quote.split(' ')[0]);
      return other
        ? { clipId, place: 'approximate', found: other, repeats: 0 }
        : { clipId, place: 'absent', found: null, repeats: 0 };
    }),
  };
}
