import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The scripts a page loads by itself: those in its HTML, what they import, and what the first of them fetches at once by
 * `import()`, which is how the clip card starts its work before its looks.
 * @param {string} folder of a build
 * @param {string} page such as `popup.html`
 * @returns {string[]} paths, each once
 */
export function scriptsOfPage(folder, page) {
  const html = readFileSync(join(folder, page), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map((match) => join(folder, match[1]));
  const found = new Set();
  const visit = (file) => {
    if (found.has(file)) return;
    found.add(file);
    for (const imported of importsIn(readFileSync(file, 'utf8'))) visit(join(dirname(file), imported));
  };
  for (const file of named) visit(file);
  return [...found];
}

/** Bundlers write `import{a}from"./x.js"`, `import"./x.js"`, `export*from"./x.js"` and `import("./x.js")`. */
function importsIn(code) {
  return [...code.matchAll(/(?:\bfrom|\bimport\(?)\s*["'`](\.[^"'`]+\.js)["'`]/g)].map((match) => match[1]);
}
