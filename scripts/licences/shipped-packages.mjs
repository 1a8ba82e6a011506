import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What no build has a line of: types; the command line of mammoth; and the ZIP library that it brings, with what that needs, in whose place ours stands
 * (`replaced-packages.mjs`).
 */
const neverShipped = new RegExp(
  `^(?:@types/.*|${[
    ...[
      'argparse',
      'sprintf-js',
      'jszip',
      'lie',
      'immediate',
      'pako',
      'setimmediate',
      'readable-stream',
      'core-util-is',
    ],
    ...['inherits', 'isarray', 'process-nextick-args', 'safe-buffer', 'string_decoder', 'util-deprecate'],
  ].join('|')})$`,
);

/**
 * Every package that what we ship can come from, with those that they need in turn.
 * @param {string} [root]
 * @returns {{ name: string, version: string, licence: string, text: string }[]} `text` is its licence as the package has it; empty where it has none
 */
export function shippedPackages(root = '.') {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([path, { dev, optional, link }]) => path.startsWith('node_modules/') && !dev && !optional && !link)
    .map(([path, { version }]) => {
      const folder = join(root, path);
      const facts = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const licence = typeof facts.license === 'string' ? facts.license : (facts.license?.type ?? '');
      const text = licenceText(folder);
      return { name: facts.name, version, licence: licence === 'BSD' ? bsdOf(text) : licence, text };
    })
    .filter(({ name }) => !neverShipped.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1));
}

/** Older packages say only "BSD": the wording tells which. */
function bsdOf(text) {
  if (!/Redistribution and use in source and binary forms/.test(text)) return 'BSD';
  return /(?:neither the name|names? of .{0,80} may not)/is.test(text) ? 'BSD-3-Clause' : 'BSD-2-Clause';
}

function licenceText(folder) {
  const file =
    existsSync(folder) && readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() : '';
}
