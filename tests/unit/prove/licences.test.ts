import { expect, test } from 'vitest';
import { allowedLicences, notices } from '../../../scripts/licences/notices.mjs';
import { shippedPackages } from '../../../scripts/licences/shipped-packages.mjs';

/** What is shipped under a licence that nobody has allowed. */
const refused = (packages: { name: string; licence: string }[]) =>
  packages.filter(({ licence }) => !allowedLicences.has(licence)).map(({ name, licence }) => `${name}: ${licence}`);

test('everything that is shipped stands under a permissive licence, and the package names it', () => {
  const packages = shippedPackages();
  expect(packages.length).toBeGreaterThan(30);
  expect(refused(packages)).toEqual([]);
  const text = notices(packages);
  for (const { name, version } of packages) expect(text).toContain(`${name} ${version} (`);
});

test('a licence that asks for more, and a package without one, are found', () => {
  for (const licence of ['GPL-3.0-only', 'AGPL-3.0', 'UNLICENSED', ''])
    expect(refused([{ name: 'x', licence }])).toEqual([`x: ${licence}`]);
});
