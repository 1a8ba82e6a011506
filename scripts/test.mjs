import { setUp } from './set-up.mjs';
import { step } from './step.mjs';
import { runCommand } from './test/run-command.mjs';
import { runPlaywright, skipPlaywright } from './test/run-playwright.mjs';
import { runVitest } from './test/run-vitest.mjs';
import { totalOf } from './test/total-of.mjs';

const { browser, displayTools } = await setUp({ displayTools: true });
process.env.BROWSER_PATH = browser;

const withDisplay = () =>
  displayTools
    ? runPlaywright('display')
    : skipPlaywright('display', 'this machine has no xvfb-run, xauth and xdotool, and they could not be installed');

/** Every stage runs, whatever became of the ones before it: one run tells everything that is wrong. */
const stages = [
  ['type check', () => runCommand('npm', ['run', '--silent', 'typecheck'])],
  ['lint', () => runCommand('npm', ['run', '--silent', 'lint'])],
  ['architecture and unit tests', () => runVitest('vitest.config.ts')],
  ['tests in a real browser', () => runVitest('vitest.browser.config.ts')],
  ['build', () => runCommand('npm', ['run', '--silent', 'build'])],
  ['sizes', () => runCommand('npm', ['run', '--silent', 'size'])],
  ['end to end, headless', () => runPlaywright('headless')],
  ['end to end, with a display', withDisplay],
  ['Firefox build and its lint', () => runCommand('npm', ['run', '--silent', 'lint:firefox'])],
];

const results = [];
for (const [name, runStage] of stages) {
  step(`${name} …`);
  const result = runStage();
  step(`${name}: ${totalOf([result])}`);
  for (const skipped of result.skipped) console.log(`  skipped: ${skipped}`);
  for (const test of result.unsteady ?? []) console.log(`\n  UNSTEADY ${name}: ${test.name}\n${indent(test.why)}\n`);
  for (const failure of result.failures) console.log(`\n  FAILED ${name}: ${failure.name}\n${indent(failure.why)}\n`);
  results.push(result);
}

const skipped = results.flatMap((result) => result.skipped).length;
// Once more by name alone: what is cut out of a long log is its middle.
for (const { name } of results.flatMap((result) => result.failures)) console.log(`FAILED ${name}`);
const unsteady = results.flatMap((result) => result.unsteady ?? []).length;
if (unsteady > 0) console.log(`\n${unsteady} passed only at the second try, named above: defects of these tests`);
if (skipped > 0) console.log(`\n${skipped} skipped, named above`);
console.log(`\n${totalOf(results)}`);
process.exitCode = results.some((result) => result.failures.length > 0) ? 1 : 0;

function indent(text) {
  return text.replace(/^/gm, '    ');
}
