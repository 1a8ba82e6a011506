import { shippedPackages } from './shipped-packages.mjs';

/** Licences under which what we ship may stand: permissive ones, that ask for no more than to be named. */
export const allowedLicences = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Python-2.0',
  '(MIT OR GPL-3.0-or-later)',
  '(MIT AND Zlib)',
]);

/**
 * The notices that go into the package: each library with its licence and holders, and each wording of a licence once.
 * @param {ReturnType<typeof shippedPackages>} packages
 */
export function notices(packages = shippedPackages()) {
  const texts = new Map();
  for (const each of packages) {
    const holders = each.text.split('\n').filter((line) => /^\W*(?:copyright\b|\(c\))/i.test(line));
    const wording = each.text
      .split('\n')
      .filter((line) => !holders.includes(line))
      .join('\n')
      .trim();
    const key = wording.replace(/\W+/g, ' ').toLowerCase() || each.licence;
    const known = texts.get(key) ?? { wording: wording || `Licence: ${each.licence}`, named: [] };
    known.named.push(
      [`${each.name} ${each.version} (${each.licence})`, ...holders.map((line) => `  ${line.trim()}`)].join('\n'),
    );
    texts.set(key, known);
  }
  const parts = [...texts.values()].map(({ wording, named }) => `${named.join('\n')}\n\n${wording}`);
  return `Rapporteur contains the following libraries.\n\n${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
