import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { z } from 'zod';

const readSchema = z.strictObject({
  name: z.string(),
  parts: z.int(),
  lines: z.array(z.string()),
  errors: z.array(z.string()),
});
export type StrictReading = z.infer<typeof readSchema>;

/** Each Word file of a folder as Python's parser of XML reads it (`python3` must be there). */
export function readStrictly(folder: string): StrictReading[] {
  const script = resolve('tests/prove/word/read-strictly.py');
  const told = execFileSync('python3', [script, folder], { encoding: 'utf8', maxBuffer: 2 ** 30 });
  return told
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => readSchema.parse(JSON.parse(line)));
}
