import { browser } from 'wxt/browser';
import { z } from 'zod';
import type { StorageArea, StorageAreas } from '../../lib/keeping/storage-area';
import type { StorageAsk } from '../../lib/messaging/storage-ask';

const replySchema = z.strictObject({ ok: z.literal(true), found: z.record(z.string(), z.unknown()) });

/** The browser's storage of settings, which the worker asks for this page. Rejects where it does not answer. */
export function askedStorage(): StorageAreas {
  return {
    session: askedArea('session'),
    // Nothing is shown here that would have to follow.
    local: { ...askedArea('local'), onChanged: { addListener: () => {}, removeListener: () => {} } },
  };
}

function askedArea(area: StorageAsk['area']): StorageArea {
  async function ask(what: Pick<StorageAsk, 'get' | 'set' | 'remove'>): Promise<Record<string, unknown>> {
    const message: StorageAsk = { type: 'storage', area, ...what };
    const once = async () => replySchema.parse(await browser.runtime.sendMessage(message)).found;
    // A worker may die with a message; asked again, the browser starts another. To do it twice changes nothing.
    return once().catch(once);
  }
  return {
    get: (keys) => ask({ get: keys }),
    set: async (items) => void (await ask({ set: JSON.stringify(items) })),
    remove: async (keys) => void (await ask({ remove: keys })),
  };
}
