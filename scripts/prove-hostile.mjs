import { resolve } from 'node:path';
import { proveByTests } from './prove/prove-by-tests.mjs';

/**
 * Hostile words as pages, minutes and names, through every export, in Node and in the browser. `--lists=FOLDER` adds every line of the text
 * files in a folder: public lists of such words, which the repository does not carry.
 */
const lists = process.argv.find((given) => given.startsWith('--lists='))?.slice('--lists='.length);
await proveByTests({
  unit: ['tests/unit/prove/hostile.test.ts'],
  endToEnd: ['tests/e2e/bad-input.test.ts', 'tests/e2e/hostile-export.test.ts'],
  env: {
    HOSTILE_MORE: process.env.HOSTILE_MORE ?? '2000',
    HOSTILE_IN_BROWSER: process.env.HOSTILE_IN_BROWSER ?? '7000',
    ...(lists ? { HOSTILE_LISTS: resolve(process.env.INIT_CWD ?? process.cwd(), lists) } : {}),
  },
});
