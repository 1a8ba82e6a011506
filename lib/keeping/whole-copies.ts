import { latestSequence } from './lane';
import { holdTwinFile, type TwinFile } from './twin-file';

/** Two files take turns in holding the whole store: the older stays until the newer is on the disk. */
export const wholeCopies = ['whole-a', 'whole-b'];

/** The copy that is written next, emptied: one that was not finished, or the older. Rejects, and holds none, where one of them cannot be had. */
export async function nextCopy(): Promise<TwinFile> {
  const asked = await Promise.allSettled(wholeCopies.map(holdTwinFile));
  const held = asked.flatMap((copy) => (copy.status === 'fulfilled' && copy.value ? [copy.value] : []));
  try {
    for (const copy of asked) if (copy.status === 'rejected') throw copy.reason;
    const [next, ...others] = held.map((file) => ({ file, worth: worthOf(file) })).sort((a, b) => a.worth - b.worth);
    if (!next || held.length < wholeCopies.length) throw new Error('another page is writing a copy');
    for (const { file } of others) file.close();
    next.file.clear();
    return next.file;
  } catch (cause) {
    for (const file of held) file.close();
    throw cause;
  }
}

/** How far a copy is; less than nothing where it was not finished. */
function worthOf(file: TwinFile): number {
  const text = file.text();
  return /"parts":\d+\}\n$/.test(text) ? latestSequence(text) : -1;
}
