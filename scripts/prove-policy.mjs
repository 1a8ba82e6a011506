import { manifestDifferences } from './manifest/manifest-differences.mjs';
import { proveByTests } from './prove/prove-by-tests.mjs';
import { run } from './run.mjs';
import { step } from './step.mjs';

/** Manifests of both targets to the last key, the policy against a script of ours, doors in the package, and what a page can see of us. */
await proveByTests({
  endToEnd: ['permissions', 'policy', 'bundle-doors', 'untouched-page'].map((name) => `tests/e2e/${name}.test.ts`),
});
step('the manifest of Firefox');
const built = run('npm', ['run', '--silent', 'build:firefox'], { quiet: true });
const differences = built.ok ? manifestDifferences('firefox-mv3') : [built.output];
for (const difference of differences) console.log(difference);
if (differences.length > 0) process.exitCode = 1;
