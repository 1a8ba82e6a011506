import { readFileSync } from 'node:fs';

const unused = /\/zod\/v4\/core\/(?:to-json-schema|json-schema-processors)\.js$/;

/**
 * A part of Zod that turns schemas into JSON Schema. Nothing of ours asks for it, but every schema refers to it, so no bundler sees that it
 * is not needed: 8 kB gzipped in each script that has Zod. In the built product its functions are there and refuse to work.
 * @returns {import('vite').Plugin}
 */
export function leanZod() {
  return {
    name: 'lean-zod',
    enforce: 'pre',
    load(id) {
      const path = id.split('?')[0] ?? id;
      if (!unused.test(path.replaceAll('\\', '/'))) return null;
      const source = readFileSync(path, 'utf8');
      const declared = [...source.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name);
      const renamed = [...source.matchAll(/^export \{ \w+ as (\w+) \}/gm)].map(([, name]) => name);
      return [
        "const refuse = () => { throw new Error('JSON Schema is left out of this build'); };",
        ...declared.map((name) => `export const ${name} = refuse;`),
        ...renamed.map((name) => `export { refuse as ${name} };`),
      ].join('\n');
    },
  };
}
