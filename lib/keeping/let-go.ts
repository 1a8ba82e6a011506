import { journalFolders } from './journal-folders';
import { emptyLane, type Lane, latestSequence } from './lane';
import { holdTwinFile } from './twin-file';
import { wholeCopies } from './whole-copies';

/** Milliseconds for which other threads are waited for: they answer after what they are at, which may be long on a busy machine, or never. */
const patience = 15_000;

/** What a thread that wrote the store anew says to the others, and what they answer. */
export type LaneNews = { kind: 'let-go'; sequence: number } | { kind: 'let-gone'; lane: string; empty: boolean };

/**
 * Empties every file that says no more than the copy that was just written. What says more, or is held by a page that does not answer, is
 * left for the next time.
 * @param own the lane of this thread
 * @returns whether nothing older is left, once others answered: a thread may be at its next order meanwhile
 */
export async function letGo(
  sequence: number,
  written: string,
  own: Lane | null,
  channel: BroadcastChannel,
): Promise<{ clean: Promise<boolean> }> {
  let clean = own === null || emptyLane(own, sequence);
  const busy = new Set<string>();
  for (const name of await namesThere()) {
    if (name === written || name === own?.file.name) continue;
    const file = await holdTwinFile(name);
    if (!file) {
      busy.add(name);
      continue;
    }
    try {
      const isOld = wholeCopies.includes(name) || latestSequence(file.text()) <= sequence;
      if (isOld) file.clear();
      clean &&= isOld;
    } finally {
      file.close();
    }
  }
  return { clean: othersLetGo(busy, sequence, channel).then((gone) => gone && clean) };
}

async function namesThere(): Promise<string[]> {
  const names: string[] = [];
  const [folder] = await journalFolders();
  if (folder) for await (const name of folder.keys()) names.push(name);
  return names;
}

function othersLetGo(busy: Set<string>, sequence: number, channel: BroadcastChannel): Promise<boolean> {
  if (busy.size === 0) return Promise.resolve(true);
  return new Promise((resolve) => {
    const end = (clean: boolean) => {
      clearTimeout(timer);
      channel.removeEventListener('message', hear);
      resolve(clean);
    };
    const timer = setTimeout(end, patience, false);
    const hear = ({ data }: MessageEvent<LaneNews>) => {
      if (data.kind !== 'let-gone') return;
      if (data.empty) busy.delete(data.lane);
      if (!data.empty) end(false);
      else if (busy.size === 0) end(true);
    };
    channel.addEventListener('message', hear);
    channel.postMessage({ kind: 'let-go', sequence } satisfies LaneNews);
  });
}
