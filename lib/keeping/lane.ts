import { holdTwinFile, type TwinFile } from './twin-file';

/** So many pages may write at once. */
const lanes = 64;

/** The file to which one page adds its lines. */
export interface Lane {
  file: TwinFile;
  /** The latest transaction that it speaks of; 0 where it is empty. */
  latest: number;
}

/** The first lane that no page holds. A line that an earlier page was torn away from is ended, so that it spoils none of ours. */
export async function openLane(): Promise<Lane> {
  for (let number = 0; number < lanes; number++) {
    const file = await holdTwinFile(`lane-${String(number).padStart(2, '0')}`);
    if (!file) continue;
    file.endLine();
    return { file, latest: latestSequence(file.text()) };
  }
  throw new Error('every lane is taken');
}

/** The highest sequence among the lines of a file, as their heads give it. */
export function latestSequence(text: string): number {
  let latest = 0;
  for (const [, sequence] of text.matchAll(/^[0-9a-f]{64} \{"sequence":(\d{1,15})[,}]/gm)) {
    latest = Math.max(latest, Number(sequence));
  }
  return latest;
}

/** Empties a lane that says nothing newer than `sequence`. @returns whether it is empty now */
export function emptyLane(lane: Lane, sequence: number): boolean {
  if (lane.latest > sequence) return false;
  lane.file.clear();
  lane.latest = 0;
  return true;
}
