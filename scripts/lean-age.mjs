/**
 * A pack is encrypted with a passphrase and nothing else. The library for age also knows keys of several kinds, whose curves and lattices are ten
 * times the rest of it; what is left in their place is never called, and says so where it is.
 * @returns {import('vite').Plugin}
 */
export function leanAge() {
  const unused = /^@noble\/(?:curves|post-quantum)\//;
  const mark = '\0lean-age:';
  return {
    name: 'lean-age',
    enforce: 'pre',
    resolveId(source, importer) {
      return unused.test(source) && importer?.includes('age-encryption') ? mark + source : null;
    },
    load(id) {
      if (!id.startsWith(mark)) return null;
      const names = ['MLKEM768P256', 'MLKEM768X25519', 'p256', 'x25519'];
      return names.map((name) => `export const ${name} = undefined;`).join('\n');
    },
  };
}
