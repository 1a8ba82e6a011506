import { fileURLToPath } from 'node:url';

/**
 * The Markdown reader knows the names of characters by a table of its own; for browsers it would ask the DOM, which no thread has. The
 * built product and the tests in a browser take the table.
 */
export const namedCharacters = {
  'decode-named-character-reference': fileURLToPath(
    new URL('../node_modules/decode-named-character-reference/index.js', import.meta.url),
  ),
};
