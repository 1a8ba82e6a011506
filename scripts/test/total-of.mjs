/**
 * @param {import('./run-command.mjs').StageResult[]} results
 * @returns {string} `12 passed, 0 failed`, and the skipped where there are any
 */
export function totalOf(results) {
  const sum = (count) => results.reduce((total, result) => total + count(result), 0);
  const skipped = sum((result) => result.skipped.length);
  const line = `${sum((result) => result.passed)} passed, ${sum((result) => result.failures.length)} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}
