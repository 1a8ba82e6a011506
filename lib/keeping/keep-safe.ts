import { browser } from 'wxt/browser';
import { schemaVersion } from '../store/database-schema';
import { removeDatabase } from '../store/remove-database';
import type { JournalPort, Safety } from '../store/safety';
import { keepOlderStore } from './keep-older-store';
import { rotateLog } from './rotate-log';
import { storageCanary } from './storage-canary';

const rotatedKey = 'log-rotated';
const lookedAtKey = 'store-looked-at';
const movesKey = 'store-moves';
const toClearKey = 'store-to-clear';
/** Milliseconds that a page which holds a store that was left gets to let go of it. */
const patience = 5000;

/**
 * What stands by the store in this browser.
 * @param journal how this page or the worker writes it
 * @param repair loads the code that puts a store right
 */
export function keepSafe(journal: JournalPort, repair: Safety['repair']): Safety {
  const canary = storageCanary(browser.storage.local);
  let rotated: Promise<void> | null = null;

  /** Once after each start of the browser: nothing tells an extension whether the last end was a clean one. */
  async function rotate(): Promise<void> {
    const { session } = browser.storage;
    const isDone = async () => (await session.get(rotatedKey))[rotatedKey] === true;
    if (await isDone()) return;
    await navigator.locks.request('rapporteur-rotation', async () => {
      if (await isDone()) return;
      // Only Chromium has that log, and an empty store has nothing to lose.
      if (isChromium() && (await canary.read())) await rotateLog(indexedDB);
      await session.set({ [rotatedKey]: true });
    });
  }

  return {
    journal,
    canary,
    repair,
    keepOlder: async (name) =>
      navigator.locks.request('rapporteur-upgrade', () => keepOlderStore(indexedDB, name, schemaVersion)),
    place: {
      of: async (name) => placeAt(name, await moves()),
      move: async () => browser.storage.local.set({ [movesKey]: (await moves()) + 1 }),
      clear,
      async clearAgain(name) {
        if ((await browser.storage.local.get([toClearKey]))[toClearKey] === true) await clear(name);
      },
    },
    lookedAt: {
      isDone: async () => (await browser.storage.session.get(lookedAtKey))[lookedAtKey] === true,
      done: () => browser.storage.session.set({ [lookedAtKey]: true }),
    },
    beforeWriting() {
      rotated ??= rotate().catch((cause) => console.error('Rapporteur: no new log was begun.', cause)); // the journal is there too
      return rotated;
    },
    alone: async (work) => navigator.locks.request('rapporteur-repair', work),
  };
}

async function clear(name: string): Promise<boolean> {
  const left = Array.from({ length: await moves() }, (_, moved) => placeAt(name, moved));
  if (left.length === 0) return true;
  // A page that is closed meanwhile leaves the rest to the next.
  await browser.storage.local.set({ [toClearKey]: true });
  const removed = await Promise.allSettled(left.map((place) => removeDatabase(place, patience)));
  const isDone = removed.every(({ status }) => status === 'fulfilled');
  await browser.storage.local.set({ [toClearKey]: !isDone });
  return isDone;
}

function placeAt(name: string, moved: number): string {
  return moved === 0 ? name : `${name}-${moved}`;
}

async function moves(): Promise<number> {
  const { [movesKey]: found } = await browser.storage.local.get([movesKey]);
  return typeof found === 'number' && Number.isSafeInteger(found) ? found : 0;
}

function isChromium(): boolean {
  return browser.runtime.getURL('/').startsWith('chrome-extension:');
}
