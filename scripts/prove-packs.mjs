import { run } from './run.mjs';

/** Proves the promises of packs with many more cases than `npm test` has: `npm run prove:packs -- [cases]`. */
const cases = process.argv[2] ?? '1000';
const files = ['merge-libraries', 'course-of-actions', 'read-pack', 'older-packs', 'pack-encryption', 'age-vectors'];
console.log(`${cases} generated libraries, or threes of them, for each promise:`);
const { ok } = run(
  process.execPath,
  [
    ...[
      'node_modules/vitest/vitest.mjs',
      'run',
      '-c',
      'vitest.config.ts',
      '--reporter=verbose',
      '--testTimeout=36000000',
    ],
    ...files.map((name) => `tests/unit/packs/${name}.test.ts`),
  ],
  { env: { PROVE_RUNS: cases } },
);
process.exitCode = ok ? 0 : 1;
