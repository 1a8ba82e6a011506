import { browser } from 'wxt/browser';
import { schemaVersion } from '../store/database-schema';
import { removeDatabase } from '../store/remove-database';
import type { JournalPort, Safety } from '../store/safety';
import { keepOlderStore } from './keep-older-store';
import { repairLock } from './repair-lock';
import { rotateLog } from './rotate-log';
import type { StorageAreas } from './storage-area';
import { storageCanary } from './storage-canary';
import { storePlaces } from './store-places';

const rotatedKey = 'log-rotated';
const lookedAtKey = 'store-looked-at';
/** Milliseconds that a page which holds a store that was left gets to let go of it. */
const patience = 5000;

/**
 * What stands by the store in this browser.
 * @param journal how this page or the worker writes it
 * @param repair loads the code that puts a store right
 * @param areas the browser's storage of settings, or who asks for it where this page has none
 */
export function keepSafe(
  journal: JournalPort,
  repair: Safety['repair'],
  areas: StorageAreas = browser.storage,
): Safety {
  const { local, session } = areas;
  const canary = storageCanary(local);
  const lookedAt = async () => (await session.get([lookedAtKey]))[lookedAtKey];
  let rotated: Promise<void> | null = null;

  /** Once after each start of the browser: nothing tells an extension whether the last end was a clean one. */
  async function rotate(): Promise<void> {
    const isDone = async () => (await session.get([rotatedKey]))[rotatedKey] === true;
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
    keepOlder: (name) => keepOlderStore(indexedDB, name, schemaVersion),
    place: storePlaces(local, (place) => removeDatabase(place, patience)),
    lookedAt: {
      isDone: async () => (await lookedAt()) === true,
      done: () => session.set({ [lookedAtKey]: true }),
      isRemoved: async () => (await lookedAt()) === 'removed',
      removed: () => session.set({ [lookedAtKey]: 'removed' }),
    },
    beforeWriting() {
      rotated ??= rotate().catch((cause) => console.error('Rapporteur: no new log was begun.', cause)); // the journal is there too
      return rotated;
    },
    ...repairLock(navigator.locks),
  };
}

function isChromium(): boolean {
  return browser.runtime.getURL('/').startsWith('chrome-extension:');
}
