import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/**
 * A built extension as the file that stores take. The same files give the same bytes, whenever and wherever: names in order, one date.
 * @param {string} folder
 * @returns {Uint8Array}
 */
export function zipExtension(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name))]));
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1), os: 0 });
}
