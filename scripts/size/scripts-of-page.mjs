import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The scripts a page loads before anything is asked of it: those in its HTML, and what they import statically.
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
    for (const imported of staticImports(readFileSync(file, 'utf8'))) visit(join(dirname(file), imported));
  };
  for (const file of named) visit(file);
  return [...found];
}

/** Bundlers write `import{a}from"./x.js"`, `import"./x.js"` and `export*from"./x.js"`; `import("./x.js")` waits until asked for. */
function staticImports(code) {
  return [...code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g)].map((match) => match[1]);
}
