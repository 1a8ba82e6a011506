import type { Safety } from '../store/safety';
import type { StorageArea } from './storage-area';

const movesKey = 'store-moves';
const toClearKey = 'store-to-clear';

/**
 * Under which name the browser keeps a store: its own, or one with the number of times that it had to leave files behind.
 * @param remove deletes a database; rejects where the browser does not
 */
export function storePlaces(
  area: Pick<StorageArea, 'get' | 'set'>,
  remove: (place: string) => Promise<void>,
): Safety['place'] {
  async function moves(): Promise<number> {
    const { [movesKey]: found } = await area.get([movesKey]);
    return typeof found === 'number' && Number.isSafeInteger(found) ? found : 0;
  }
  async function clear(name: string): Promise<boolean> {
    const left = Array.from({ length: await moves() }, (_, moved) => placeAt(name, moved));
    if (left.length === 0) return true;
    // A page that is closed meanwhile leaves the rest to the next.
    await area.set({ [toClearKey]: true });
    const removed = await Promise.allSettled(left.map(remove));
    const isDone = removed.every(({ status }) => status === 'fulfilled');
    await area.set({ [toClearKey]: !isDone });
    return isDone;
  }
  return {
    of: async (name) => placeAt(name, await moves()),
    move: async () => area.set({ [movesKey]: (await moves()) + 1 }),
    clear,
    async clearAgain(name) {
      if ((await area.get([toClearKey]))[toClearKey] === true) await clear(name);
    },
  };
}

function placeAt(name: string, moved: number): string {
  return moved === 0 ? name : `${name}-${moved}`;
}
