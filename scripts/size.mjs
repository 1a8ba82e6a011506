import { existsSync } from 'node:fs';
import { run } from './run.mjs';
import { buildSizes } from './size/build-sizes.mjs';

/** Prints how large the built product is, and fails above the limits. */
if (!existsSync('.output/chrome-mv3/manifest.json')) run('npm', ['run', '--silent', 'build']);

const sizes = buildSizes('.output/chrome-mv3');
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
for (const { what, bytes, limit } of sizes) {
  const verdict = limit === null ? '' : `of ${kilobytes(limit)}${bytes > limit ? '  TOO LARGE' : ''}`;
  console.log(`${what.padEnd(52)}${kilobytes(bytes).padStart(12)}  ${verdict}`);
}
process.exitCode = sizes.some(({ bytes, limit }) => limit !== null && bytes > limit) ? 1 : 0;
