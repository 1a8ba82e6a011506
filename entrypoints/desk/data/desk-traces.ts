import { browser } from 'wxt/browser';
import type { Id } from '../../../lib/model/id';
import type { Traces } from '../../../lib/services/traces';
import { forgetFolder } from '../packs/backup-folder';

/** The traces that lie outside of the store: texts being typed in the page's own storage, the folder of backups, and notes that the worker left in the browser's memory. */
export function deskTraces(pageStorage: Storage): Traces {
  return {
    async forget(keys) {
      if (keys === null) pageStorage.clear();
      else for (const name of Object.keys(pageStorage)) if (speaksOf(name, keys)) pageStorage.removeItem(name);
      await forgetSession(keys);
      if (keys === null) await forgetFolder();
    },
  };
}

async function forgetSession(keys: Id[] | null): Promise<void> {
  if (keys === null) return browser.storage.session.clear();
  const names = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(names.filter((name) => speaksOf(name, keys)));
}

/** Names hold the id that they are about. */
const speaksOf = (name: string, keys: Id[]) => keys.some((key) => name.includes(key));
