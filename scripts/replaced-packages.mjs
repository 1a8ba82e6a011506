import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** What the built product, and the tests in a browser, take instead of what a package asks for. */
export const replacedPackages = {
  // The Markdown reader would bring a table of named characters of its own, and in browsers ask the DOM, which no thread has.
  'decode-named-character-reference': at('lib/documents/decode-named-character-reference.ts'),
  // The Markdown reader takes seconds for hundreds of lists or tables with its own; the reader of tables has a copy of it beside itself.
  'micromark-util-edit-map': at('lib/documents/edit-map.ts'),
  './edit-map.js': at('lib/documents/edit-map.ts'),
  // The reader of Word files brings a ZIP library of 28 kB beside ours.
  jszip: at('lib/documents/load-async.ts'),
  // And an XML library of 59 kB, of which it asks two names. The longer name comes first, for the shorter one fits it too.
  '@xmldom/xmldom/lib/dom': at('lib/documents/dom-parser.ts'),
  '@xmldom/xmldom': at('lib/documents/dom-parser.ts'),
  // What Dexie's package gives a bundler is written for browsers of ten years ago; this is the same version of it for those of today, 10 kB smaller.
  dexie: at('node_modules/dexie/dist/modern/dexie.mjs'),
};
