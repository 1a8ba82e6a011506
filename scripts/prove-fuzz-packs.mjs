import { run } from './run.mjs';

/** Spoils packs and reads them: `npm run prove:fuzz-packs -- [how many]`. Prints what became of them, the slowest and the memory. */
const { ok } = run(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '-c', 'vitest.config.ts', 'tests/unit/packs/fuzz-packs.test.ts'],
  { env: { PROVE_FUZZ: process.argv[2] ?? '100000' } },
);
process.exitCode = ok ? 0 : 1;
