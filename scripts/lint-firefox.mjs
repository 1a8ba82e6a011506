import { manifestDifferences } from './manifest/manifest-differences.mjs';
import { run } from './run.mjs';

/**
 * Builds for Firefox (Manifest V3), holds the manifest to what was agreed on, and lets Mozilla's linter look at it; errors fail, warnings
 * are told. No network is needed.
 */
const built = run('npm', ['run', '--silent', 'build:firefox'], { quiet: true });
if (!built.ok) fail(built.output);

const differences = manifestDifferences('firefox-mv3');
if (differences.length > 0) fail(differences.join('\n'));

const linted = run(
  'npx',
  ['--no-install', 'web-ext', 'lint', '--source-dir=.output/firefox-mv3', '--output=json', '--no-config-discovery'],
  { quiet: true },
);
const start = linted.output.indexOf('{');
const end = linted.output.lastIndexOf('}');
if (start < 0) fail(linted.output);
const { errors, warnings } = JSON.parse(linted.output.slice(start, end + 1));

const line = (message) => `${message.code}: ${message.message} (${message.file ?? 'manifest'})`;
for (const warning of warnings) console.log(`warning  ${line(warning)}`);
for (const error of errors) console.log(`ERROR    ${line(error)}`);
console.log(`Firefox: ${errors.length} errors, ${warnings.length} warnings`);
process.exitCode = errors.length > 0 ? 1 : 0;

function fail(output) {
  console.error(output);
  process.exit(1);
}
