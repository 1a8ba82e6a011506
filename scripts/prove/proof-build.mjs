import { resolve } from 'node:path';
import { defects } from './defects.mjs';

/**
 * What the configuration of a build gets added for a proof: a page that writes through the product's services, and one of the defects.
 * @param {string | undefined} name `plain`, or a sabotage; without one nothing is added
 */
export function proofBuild(name) {
  if (!name) return { config: {}, hooks: {}, plugins: [] };
  const edits = name === 'plain' ? [] : defects[name];
  if (!edits) throw new Error(`No sabotage is called ${name}: ${Object.keys(defects).join(', ')}`);
  return {
    config: { outDirTemplate: process.env.PROOF_FOLDER ?? `proof-${name}` },
    hooks: {
      'entrypoints:found': (_wxt, found) => {
        found.push({ name: 'proof', inputPath: resolve('tests/prove/page/index.html'), type: 'unlisted-page' });
      },
    },
    plugins: edits.length > 0 ? [saboteur(edits)] : [],
  };
}

/** @returns {import('vite').Plugin} */
function saboteur(edits) {
  return {
    name: 'saboteur',
    enforce: 'pre',
    transform(code, id) {
      const own = edits.filter(({ file }) => id.split('?')[0].endsWith(file));
      if (own.length === 0) return null;
      let changed = code;
      for (const { file, from, to } of own) {
        if (!changed.includes(from)) this.error(`${file} reads otherwise now: see scripts/prove/defects.mjs`);
        changed = changed.replace(from, to);
      }
      return changed;
    },
  };
}
