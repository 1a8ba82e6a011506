import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { withSwitches } from './with-switches.mjs';

/**
 * What a configuration of Vitest needs besides, to try mutants.
 * `MUTANTS` names the file with the mutants by path, `VITE_MUTANTS` the address that the tests tell.
 */
export function withMutants() {
  const byPath = JSON.parse(readFileSync(process.env.MUTANTS, 'utf8'));
  return {
    root: resolve('.'),
    plugins: [
      {
        name: 'mutants',
        enforce: 'pre',
        transform(text, id) {
          const mutants = byPath[relative(resolve('.'), id.split('?')[0])];
          return mutants && !id.includes('?raw') ? { code: withSwitches(text, mutants), map: null } : undefined;
        },
      },
    ],
    test: {
      env: { VITE_MUTANTS: process.env.VITE_MUTANTS },
      setupFiles: [resolve('scripts/prove/mutation/switched-tests.mjs')],
      maxWorkers: 2,
      watch: false,
      // A reporter that says nothing: with none at all Vitest's own is made, which falls over where nobody started it.
      reporters: [{}],
    },
  };
}
