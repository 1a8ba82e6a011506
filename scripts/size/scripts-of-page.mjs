import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The scripts a page loads by itself: those in its HTML and what they import.
 * @param {string} folder of a build
 * @param {string} page such as `popup.html`
 * @param {boolean} startsAhead whether the first script fetches the rest at once by `import()`, as the clip card does to start its work before its looks
 * @returns {string[]} paths, each once
 */
export function scriptsOfPage(folder, page, startsAhead) {
  const html = readFileSync(join(folder, page), 'utf8');
  return scriptsFrom(
    [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map((match) => join(folder, match[1])),
    startsAhead,
  );
}

/**
 * @param {string[]} named paths of scripts
 * @param {boolean} [withDynamic] whether what these fetch by `import()` counts
 * @returns {string[]} their paths and those of what they import, each once
 */
export function scriptsFrom(named, withDynamic = false) {
  const found = new Set();
  const visit = (file, isFirst) => {
    if (found.has(file)) return;
    found.add(file);
    for (const imported of importsIn(readFileSync(file, 'utf8'), isFirst)) visit(join(dirname(file), imported), false);
  };
  for (const file of named) visit(file, withDynamic);
  return [...found];
}

/**
 * Bundlers write `import{a}from"./x.js"`, `import"./x.js"`, `export*from"./x.js"` and `import("./x.js")`. The last is fetched at once only in the
 * first script; further inside it is what comes when it is needed.
 */
function importsIn(code, withDynamic) {
  const statics = /(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+\.js)["'`]/g;
  const all = /(?:\bfrom|\bimport\(?)\s*["'`](\.[^"'`]+\.js)["'`]/g;
  return [...code.matchAll(withDynamic ? all : statics)].map((match) => match[1]);
}
