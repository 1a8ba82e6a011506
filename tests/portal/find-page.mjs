import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { aliases } from './aliases.mjs';

const root = fileURLToPath(new URL('./pages', import.meta.url));

/**
 * The decoded segments of a request's path, or null where one of them could leave the folder of pages.
 *
 * @param {string} target path and query
 * @returns {string[] | null}
 */
export function splitPath(target) {
  try {
    const path = target.split(/[?#]/)[0] ?? '/';
    // Session ids travel as path parameters too (`/page;jsessionid=…`): they name no other file.
    const segments = path.split('/').map((segment) => decodeURIComponent(segment.split(';')[0] ?? ''));
    const kept = segments.filter((segment) => segment !== '');
    return kept.some((segment) => /^\.|[\\/\0@]/.test(segment)) ? null : kept;
  } catch {
    return null; // a percent sign that encodes nothing
  }
}

/** @param {string} path @returns {Promise<boolean>} */
async function isFile(path) {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/**
 * The file that answers an address. `name@key=value.html` answers `name?key=value`, as when `?page=2` is another page;
 * other parameters (session ids, tracking) change nothing.
 *
 * @param {string[]} segments from `splitPath`
 * @param {URLSearchParams} query
 * @returns {Promise<string | null>}
 */
export async function findPage(segments, query) {
  const wanted = segments.join('/');
  const path = join(root, ...(aliases.get(wanted) ?? wanted).split('/'));
  const variants = [...query]
    .filter(([key, value]) => /^[\w[\]-]+$/.test(key) && /^[\w-]+$/.test(value))
    .map(([key, value]) => `@${key}=${value}`);
  for (const base of [path, join(path, 'index')]) {
    for (const variant of [...variants, '']) {
      for (const extension of ['.html', '.json', '.pdf']) {
        const file = `${base}${variant}${extension}`;
        if (await isFile(file)) return file;
      }
    }
  }
  return (await isFile(path)) ? path : null;
}
