import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { calledOfUnderscore } from '../../../scripts/lean-documents.mjs';

const sourcesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .filter((source) => /require\(["']underscore["']\)/.test(source));

it('the build has of Underscore what the reader of Word files calls', () => {
  const sources = ['node_modules/mammoth/lib', 'node_modules/lop/lib'].flatMap(sourcesIn);
  expect(sources.length).toBeGreaterThan(10);
  const called = sources.flatMap((source) => [...source.matchAll(/\b_\.(\w+)/g)].map(([, name]) => name ?? ''));
  expect([...new Set(called)].sort()).toEqual(calledOfUnderscore);
});

it('the reader of Word files writes XML only into a file that gets a style map', () => {
  const folder = 'node_modules/mammoth/lib';
  const writing = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.js') && readFileSync(join(folder, path), 'utf8').includes('writeString'),
  );
  expect(writing.sort()).toEqual(['docx/style-map.js', 'xml/index.js', 'xml/writer.js']);
  const styleMaps = readFileSync(join(folder, 'docx/style-map.js'), 'utf8');
  expect(styleMaps.match(/function \w+|xml\.writeString/g)).toEqual([
    ...['function writeStyleMap', 'function updateRelationships', 'xml.writeString'],
    ...['function updateContentTypes', 'xml.writeString', 'function addOrUpdateElement', 'function readStyleMap'],
  ]);
});
