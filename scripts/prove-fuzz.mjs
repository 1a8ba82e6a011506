import { run } from './run.mjs';

/** Lets mutated documents, pastes, pages and messages in, for a time: `npm run prove:fuzz -- [--minutes=10] [--seed=1] [--only=docx]`. */
const args = ['node_modules/jiti/lib/jiti-cli.mjs', 'tests/prove/fuzz/run-fuzz.ts', ...process.argv.slice(2)];
process.exitCode = run(process.execPath, args).ok ? 0 : 1;
