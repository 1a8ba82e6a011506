import { readdirSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';

/** Takes bytes off the end of the youngest log of a profile's stores, as a crash in mid-write does; where there is one. */
export function shortenLog(profile: string, ending: '.log' | '-wal', cut: number): void {
  const folder = join(profile, 'Default', 'IndexedDB');
  const [log] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  if (log) truncateSync(log, Math.max(0, statSync(log).size - cut));
}
