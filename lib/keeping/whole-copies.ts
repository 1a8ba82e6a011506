import { latestSequence } from './lane';
import { holdTwinFile, type TwinFile } from './twin-file';

/** Two files take turns in holding the whole store: the older stays until the newer is on the disk. */
export const wholeCopies = ['whole-a', 'whole-b'];

/** The copy that is written next, emptied: one that was not finished, or the older. */
export async function nextCopy(): Promise<TwinFile> {
  const held = (await Promise.all(wholeCopies.map(holdTwinFile))).filter((file) => file !== null);
  const worth = (file: TwinFile) => {
    const text = file.text();
    return /"parts":\d+\}\n$/.test(text) ? latestSequence(text) : -1;
  };
  const [next, ...others] = held.map((file) => ({ file, worth: worth(file) })).sort((a, b) => a.worth - b.worth);
  for (const { file } of others) file.close();
  if (!next || held.length < wholeCopies.length) {
    next?.file.close();
    throw new Error('another page is writing a copy');
  }
  next.file.clear();
  return next.file;
}
