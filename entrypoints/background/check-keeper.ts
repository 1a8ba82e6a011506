import { browser } from 'wxt/browser';
import type { CheckNews } from '../../lib/messaging/check-port';
import { type CheckState, checkStateSchema } from '../../lib/model/check-state';
import type { TabDoors } from './tab-doors';

export type CheckKeeper = ReturnType<typeof createCheckKeeper>;

/** In the browser's memory, not on the disk: what a check found is in the store, and how it went matters to nobody tomorrow. */
const checkKey = 'check';

/**
 * Remembers the latest check beyond the life of the worker, and tells those who follow it. A check that is said to be running when a
 * worker starts was cut off with the one before: it is called so, and the tabs that it left are closed.
 */
export function createCheckKeeper(doors: Pick<TabDoors, 'close'>) {
  const listeners = new Set<(news: CheckNews) => void>();
  let latest: CheckState | null = null;
  const found = recall().catch((cause) => console.error('check: the last one is forgotten', cause));
  let written: Promise<unknown> = found;

  async function recall() {
    const { [checkKey]: held } = await browser.storage.session.get(checkKey);
    const check = checkStateSchema.safeParse(held).data ?? null;
    if (check?.status === 'running') {
      for (const tabId of check.tabs) await doors.close(tabId);
      Object.assign(check, { status: 'interrupted', reading: [], tabs: [] });
      await browser.storage.session.set({ [checkKey]: check });
    }
    latest ??= check;
  }

  return {
    /** Writes how a check stands and tells it; one write waits for the other, so that none overtakes. */
    async keep(check: CheckState): Promise<void> {
      latest = structuredClone(check);
      const news = latest;
      for (const tell of listeners) tell({ check: news });
      written = written
        .then(() => browser.storage.session.set({ [checkKey]: news }))
        .catch((cause) => console.error('check: not remembered', cause));
      await written;
    },
    /** Tells how the latest check stands, now and after every change. @returns how to stop it */
    async follow(tell: (news: CheckNews) => void): Promise<() => void> {
      await found;
      tell({ check: latest });
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
  };
}
