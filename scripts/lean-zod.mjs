import { readFileSync } from 'node:fs';

const jsonSchema = /\/zod\/v4\/core\/(?:to-json-schema|json-schema-processors)\.js$/;
const sentences = /\/zod\/v4\/locales\/en\.js$/;
const core = /\/zod\/v4\/core\/core\.js$/;

/**
 * Two parts of Zod that no bundler sees are not needed, 9 kB gzipped in each script that has Zod. What turns schemas into JSON Schema: every
 * schema refers to it, nothing of ours asks for it; in the built product its functions are there and refuse to work. And its English sentences
 * about what is wrong: a person gets ours, and the log has the code and the path, which say the same.
 * And the setting of lib/model/configure-zod.ts is there from the beginning: a chunk that two pages share may make its schemas before
 * the page's own script has set anything.
 * @returns {import('vite').Plugin}
 */
export function leanZod() {
  return {
    name: 'lean-zod',
    enforce: 'pre',
    load(id) {
      const path = (id.split('?')[0] ?? id).replaceAll('\\', '/');
      if (sentences.test(path)) return 'export default () => ({ localeError: ({ code }) => code });';
      if (core.test(path)) return `${readFileSync(path, 'utf8')}\nglobalConfig.jitless = true;`;
      return jsonSchema.test(path) ? refusing(readFileSync(path, 'utf8')) : null;
    },
  };
}

/** A module with the same exports, each of which refuses. @param {string} source */
function refusing(source) {
  const declared = [...source.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name);
  const renamed = [...source.matchAll(/^export \{ \w+ as (\w+) \}/gm)].map(([, name]) => name);
  return [
    "const refuse = () => { throw new Error('JSON Schema is left out of this build'); };",
    ...declared.map((name) => `export const ${name} = refuse;`),
    ...renamed.map((name) => `export { refuse as ${name} };`),
  ].join('\n');
}
