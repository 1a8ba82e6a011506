import { browser } from 'wxt/browser';
import type { StorageAsk, StorageReply } from '../../lib/messaging/storage-ask';

/** Does with the storage of settings what a page asks that has none of its own. Rejects as the storage does. */
export async function storageForPage({ area, get, set, remove }: StorageAsk): Promise<StorageReply> {
  const settings = browser.storage[area];
  if (set) await settings.set(JSON.parse(set));
  if (remove) await settings.remove(remove);
  return { ok: true, found: get ? await settings.get(get) : {} };
}
