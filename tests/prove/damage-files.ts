import { closeSync, openSync, readdirSync, readSync, rmSync, statSync, truncateSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** What can become of the files of a store that was closed cleanly. */
export type Damage = 'flip-1' | 'flip-64' | 'flip-4096' | 'halve' | 'delete-file' | 'empty-manifest' | 'delete-folder';
export const damages: Damage[] = [
  'flip-1',
  'flip-64',
  'flip-4096',
  'halve',
  'delete-file',
  'empty-manifest',
  'delete-folder',
];

/**
 * Damages the files of IndexedDB in a profile, and nothing else.
 * @param at from 0 to below 1: where in the largest file
 */
export function damageFiles(profile: string, damage: Damage, at: number): void {
  const folder = join(profile, 'Default', 'IndexedDB');
  if (damage === 'delete-folder') {
    rmSync(folder, { recursive: true });
    return;
  }
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && statSync(path).size > 0)
    .sort((a, b) => statSync(b).size - statSync(a).size);
  const [largest = ''] = files;
  if (damage === 'delete-file') rmSync(largest);
  else if (damage === 'halve') truncateSync(largest, Math.floor(statSync(largest).size / 2));
  else if (damage === 'empty-manifest') truncateSync(files.find((path) => path.includes('MANIFEST')) ?? largest, 0);
  else flip(largest, Number(damage.slice('flip-'.length)), at);
}

function flip(path: string, count: number, at: number): void {
  const file = openSync(path, 'r+');
  const from = Math.floor(Math.max(0, statSync(path).size - count) * at);
  const bytes = Buffer.alloc(count);
  const read = readSync(file, bytes, 0, count, from);
  for (let index = 0; index < read; index++) bytes[index] = (bytes[index] ?? 0) ^ 0xff;
  writeSync(file, bytes, 0, read, from);
  closeSync(file);
}
