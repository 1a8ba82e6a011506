import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** What the built product, and the tests in a browser, take instead of what a package asks for. */
export const replacedPackages = {
  // The Markdown reader knows the names of characters by a table of its own; for browsers it would ask the DOM, which no thread has.
  'decode-named-character-reference': at('node_modules/decode-named-character-reference/index.js'),
  // The reader of Word files brings a ZIP library of 28 kB beside ours.
  jszip: at('lib/documents/load-async.ts'),
};
