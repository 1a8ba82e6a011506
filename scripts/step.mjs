// What this process starts goes on counting from where the person pressed Enter.
process.env.STARTED_AT ??= String(Date.now());
const startedAt = Number(process.env.STARTED_AT);

/**
 * Says what happens now, with the seconds since the command was given.
 * @param {string} sentence
 */
export function step(sentence) {
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1).padStart(6);
  console.log(`[${seconds} s] ${sentence}`);
}
