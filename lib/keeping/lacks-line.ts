import type { Mark } from '../store/mark';
import { journalFolders } from './journal-folders';

/** More than the last line of a whole copy takes. */
const lastLine = 4_000;

/**
 * Whether a transaction that the store has is neither in a whole copy nor a line of its own: the page that made it died before it wrote the line, and nobody
 * noted that. Only the heads of lines are read.
 */
export async function lacksLine({ storeId, sequence }: Mark): Promise<boolean> {
  const [folder] = await journalFolders();
  if (!folder) return false;
  const lines = new Set<number>();
  let whole = 0;
  for await (const handle of folder.values()) {
    if (handle.kind !== 'file') continue;
    const file = await handle.getFile();
    const isLane = handle.name.startsWith('lane-');
    const text = await (isLane ? file : file.slice(-lastLine)).text();
    if (isLane) for (const line of sequencesOf(text, storeId)) lines.add(line);
    else if (/"parts":\d+\}\n$/.test(text)) whole = Math.max(whole, ...sequencesOf(text, storeId));
  }
  for (let at = whole + 1; at <= sequence; at++) if (!lines.has(at)) return true;
  return false;
}

function sequencesOf(text: string, storeId: string): number[] {
  const heads = text.matchAll(/^[0-9a-f]{64} \{"sequence":(\d{1,15}),"storeId":"([^"]*)"/gm);
  return [...heads].flatMap(([, sequence, store]) => (store === storeId ? [Number(sequence)] : []));
}
