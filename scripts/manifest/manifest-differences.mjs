import { readFileSync } from 'node:fs';

/**
 * Holds a built manifest to what was agreed on, key by key: every permission and every door is a promise to the person.
 * @param {'chrome-mv3' | 'firefox-mv3'} target
 * @param {string} [folder] where the built extension is
 * @returns {string[]} what differs, one line each
 */
export function manifestDifferences(target, folder = `.output/${target}`) {
  const built = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
  const agreed = JSON.parse(readFileSync(new URL(`${target}.json`, import.meta.url), 'utf8'));
  return [...new Set([...Object.keys(agreed), ...Object.keys(built)])]
    .filter((key) => sorted(built[key]) !== sorted(agreed[key]))
    .map((key) => `${target}: ${key} is ${JSON.stringify(built[key])} and not ${JSON.stringify(agreed[key])}`);
}

/** As text that does not depend on the order of keys, nor on that of permissions. */
function sorted(value) {
  return JSON.stringify(value, (_, each) => {
    if (Array.isArray(each)) return [...each].sort();
    if (typeof each !== 'object' || each === null) return each;
    return Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
