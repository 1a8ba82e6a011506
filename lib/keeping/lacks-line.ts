import type { Mark } from '../store/mark';
import { journalFolders } from './journal-folders';

/** More than the last line of a whole copy takes, and more than the head of any line. */
const lastLine = 4_000;
const longestHead = 200;

/**
 * Whether a transaction that the store has is neither in a whole copy nor a line of its own: the page that made it died before it wrote the line, and nobody
 * noted that. Only heads and ends of lines are looked at: one that was torn counts for nothing.
 */
export async function lacksLine({ storeId, sequence }: Mark): Promise<boolean> {
  const [folder] = await journalFolders();
  if (!folder) return false;
  const lines = new Set<number>();
  let whole = 0;
  for await (const handle of folder.values()) {
    if (handle.kind !== 'file') continue;
    const file = await handle.getFile();
    if (handle.name.startsWith('lane-')) {
      for await (const { head, last } of linesOf(file)) if (last === '}') lines.add(sequenceOf(head, storeId));
    } else {
      const end = (await file.slice(-lastLine).text()).trimEnd().split('\n').at(-1) ?? '';
      if (/"parts":\d+\}$/.test(end)) whole = Math.max(whole, sequenceOf(end, storeId));
    }
  }
  for (let at = whole + 1; at <= sequence; at++) if (!lines.has(at)) return true;
  return false;
}

/** @returns 0 for a line of another store, or of none */
function sequenceOf(line: string, storeId: string): number {
  const [, sequence, store] = /^[0-9a-f]{64} \{"sequence":(\d{1,15}),"storeId":"([^"]*)"/.exec(line) ?? [];
  return store === storeId ? Number(sequence) : 0;
}

/** The head and the last letter of each line, one after the other: a file may be as large as the library. */
async function* linesOf(file: Blob): AsyncGenerator<{ head: string; last: string }> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  let line = { head: '', last: '' };
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    for (const [at, piece] of value.split('\n').entries()) {
      if (at > 0) {
        yield line;
        line = { head: '', last: '' };
      }
      if (line.head.length < longestHead) line.head = (line.head + piece).slice(0, longestHead);
      line.last = piece.at(-1) ?? line.last;
    }
  }
  yield line;
}
