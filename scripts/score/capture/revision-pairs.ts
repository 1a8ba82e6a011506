import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RevisionTruth, revisionTruthSchema } from './revision-truth';

/** A page at two times, and what became of some sentences of it. */
export interface RevisionPair extends RevisionTruth {
  name: string;
  before: string;
  after: string;
}

const suffix = '.revision.json';

/** The pairs of a folder: `x.before.html`, `x.after.html` and `x.revision.json`. One that is not whole is an error: half a set would be believed. */
export function revisionPairs(folder: string): RevisionPair[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(suffix))
    .sort()
    .map((file) => {
      const path = join(folder, file.slice(0, -suffix.length));
      const [before, after] = [`${path}.before.html`, `${path}.after.html`];
      if (!existsSync(before) || !existsSync(after)) throw new Error(`${path} has not both of its pages`);
      const truth = revisionTruthSchema.parse(JSON.parse(readFileSync(path + suffix, 'utf8')));
      return { ...truth, name: path, before: readFileSync(before, 'utf8'), after: readFileSync(after, 'utf8') };
    });
}
