import { fileURLToPath } from 'node:url';

const underscore = fileURLToPath(new URL('../node_modules/underscore/modules/index.js', import.meta.url));

/** What mammoth and its parser of style maps call; a unit test holds it against their source. */
export const calledOfUnderscore = [
  ...['any', 'clone', 'extend', 'filter', 'find', 'findIndex', 'flatten', 'foldl', 'forEach', 'indexBy', 'invert'],
  ...['isArray', 'isEqual', 'isFunction', 'isString', 'last', 'map', 'pluck', 'some', 'values'],
];

/** What stands in the place of a module, by the end of its path. */
const replaced = [
  // It would write style maps into Word files, and brings a library of 60 kB for it; we only read.
  {
    path: '/mammoth/lib/xml/writer.js',
    code: "export function writeString() { throw new Error('Word files are only read'); }",
  },
  // For browsers that have no structuredClone; ours all do.
  { path: '/@ungap/structured-clone/esm/index.js', code: 'export default (value) => structuredClone(value);' },
];

/**
 * The readers of documents bring what nobody calls, in ways that no bundler can see: 40 kB of their scripts. Underscore above all, which the reader of
 * Word files asks for as a whole.
 * @returns {import('vite').Plugin}
 */
export function leanDocuments() {
  const mark = '\0lean-documents:underscore';
  return {
    name: 'lean-documents',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source) => (source === 'underscore' ? mark : null),
    load(id) {
      const path = (id.split('?')[0] ?? id).replaceAll('\\', '/');
      const known = replaced.find((module) => path.endsWith(`node_modules${module.path}`));
      if (known) return { code: known.code, moduleSideEffects: false };
      if (id !== mark) return null;
      const code = `export { ${calledOfUnderscore.join(', ')} } from ${JSON.stringify(underscore)};`;
      return { code, moduleSideEffects: false };
    },
  };
}
