import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Truth, truthSchema } from './truth';

const SUFFIX = '.truth.json';

/**
 * The documents of a folder and its folders that have their truth beside them, in the order of their names.
 * Throws where a truth has no document or cannot be read: a measurement over half a corpus would be believed.
 */
export const findDocuments = (folder: string): { path: string; truth: Truth }[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(SUFFIX))
    .sort()
    .map((name) => {
      const path = join(folder, name.slice(0, -SUFFIX.length));
      if (!existsSync(path)) throw new Error(`${join(folder, name)} has no document beside it`);
      return { path, truth: readTruth(join(folder, name)) };
    });

function readTruth(path: string): Truth {
  try {
    return truthSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : error}`);
  }
}
