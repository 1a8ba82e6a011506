import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Which test files reach which files of `lib`, by their imports.
 * @param {string} folder where the tests stand, such as `tests/unit`
 * @returns {(path: string) => Map<string, number>} for a file, how many imports each test file is away from it
 */
export function testsNear(folder) {
  const importers = new Map();
  const files = ['lib', 'components', 'entrypoints', folder].flatMap((top) =>
    readdirSync(top, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const known = new Set(files);
  for (const file of files)
    for (const [, address] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^'?]*)/g)) {
      const to = join(dirname(file), address);
      const target = [to, `${to}.ts`, `${to}.tsx`, join(to, 'index.ts')].find((path) => known.has(path));
      if (target) importers.set(target, [...(importers.get(target) ?? []), file]);
    }
  return (path) => {
    const away = new Map([[path, 0]]);
    for (const file of away.keys())
      for (const importer of importers.get(file) ?? [])
        if (!away.has(importer)) away.set(importer, (away.get(file) ?? 0) + 1);
    return new Map([...away].filter(([file]) => /\.test\.tsx?$/.test(file)));
  };
}
