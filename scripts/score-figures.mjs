import { resolve } from 'node:path';
import { run } from './run.mjs';

/** Measures how many figures are found and read right: `npm run score:figures -- [folder …] [--details]`. */
const given = process.argv.slice(2);
// npm calls scripts in the folder of the repository; a folder is meant from where the person stands.
const from = process.env.INIT_CWD ?? process.cwd();
const args = given.map((argument) => (argument.startsWith('--') ? argument : resolve(from, argument)));
const { ok } = run(process.execPath, [
  'node_modules/jiti/lib/jiti-cli.mjs',
  'scripts/score/figures/score-figures.ts',
  ...args,
]);
process.exitCode = ok ? 0 : 1;
