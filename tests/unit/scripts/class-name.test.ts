import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { className } from '../../../scripts/class-name.mjs';

test('no two style sheets give one name to two classes', () => {
  const files = ['components', 'entrypoints', 'lib'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(({ name }) => name.endsWith('.module.css'))
      .map(({ parentPath, name }) => `${parentPath}/${name}`),
  );
  expect(files.length).toBeGreaterThan(20);
  expect(new Set(files.map((file) => className('row', file))).size).toBe(files.length);
});

test('a name is the same from wherever the build is started, and has no sign that a selector gives a meaning', () => {
  const name = className('row', 'entrypoints/desk/desk.module.css');
  expect(className('row', `${process.cwd()}/entrypoints/desk/desk.module.css?direct`)).toBe(name);
  expect(name).toMatch(/^row_[0-9a-f]{4}$/);
});
