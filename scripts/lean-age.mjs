const mark = '\0lean-age:';
const unused = /^@noble\/(?:curves|post-quantum)\//;
/** What the library for age knows besides passphrases. */
const others = [
  'import { HybridIdentity, HybridRecipient } from "./recipients.js";',
  'import { X25519Identity, X25519Recipient } from "./recipients.js";',
  'import { TagRecipient, HybridTagRecipient } from "./recipients.js";',
];

/**
 * A pack is encrypted with a passphrase and nothing else. The library for age also knows keys of several kinds, whose curves and lattices are ten
 * times the rest of it. They are left out of the build: what stands in their place cannot be called.
 * @returns {import('vite').Plugin}
 */
export function leanAge() {
  return {
    name: 'lean-age',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source === `${mark}keys`) return source;
      return unused.test(source) && importer?.includes('age-encryption') ? mark + source : null;
    },
    load(id) {
      if (!id.startsWith(mark)) return null;
      const names = [...others.flatMap((line) => line.match(/\w+(?:Identity|Recipient)\b/g) ?? [])];
      names.push('MLKEM768P256', 'MLKEM768X25519', 'p256', 'x25519');
      return { code: names.map((name) => `export const ${name} = undefined;`).join('\n'), moduleSideEffects: false };
    },
    transform(code, id) {
      if (!id.includes('node_modules/age-encryption/') && !id.includes('node_modules/@noble/')) return null;
      if (!id.endsWith('age-encryption/dist/index.js')) return { code, map: null, moduleSideEffects: false };
      let lean = code;
      for (const line of others) {
        if (!code.includes(line)) this.error('age-encryption names its keys in another way now: see lean-age.mjs');
        lean = lean.replace(line, line.replace('"./recipients.js"', JSON.stringify(`${mark}keys`)));
      }
      return { code: lean, map: null, moduleSideEffects: false };
    },
  };
}
