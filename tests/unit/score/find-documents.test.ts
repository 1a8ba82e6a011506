import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findDocuments } from '../../../scripts/score/find-documents';
import { scoreFolder } from '../../../scripts/score/score-folder';

function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'score-'));
  mkdirSync(join(folder, 'deep'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

test('documents are those with a truth beside them, in folders too', async () => {
  const folder = folderOf({
    'README.md': '',
    'b.md': '',
    'b.md.truth.json': '{"kind":"neither"}',
    'deep/a.docx': '',
    'deep/a.docx.truth.json': '{"kind":"neither","source":"own","note":"more is allowed"}',
  });
  const scored = await scoreFolder(folder, async () => ({ kind: 'failed', message: 'x' }));
  expect(scored.map(({ path }) => path.split('/').at(-1))).toEqual(['b.md', 'a.docx']);
  expect(scored[0]?.measured).toMatchObject([{ measure: 'refused', hit: 0, total: 1 }]);
});

test('a truth without its document, or that is none, stops the measurement', () => {
  expect(() => findDocuments(folderOf({ 'a.md.truth.json': '{"kind":"neither"}' }))).toThrow('no document beside it');
  for (const bad of ['{"kind":"other"}', '{"kind":"minutes","meetings":[{"date":"28 June"}]}', 'x'])
    expect(() => findDocuments(folderOf({ 'a.md': '', 'a.md.truth.json': bad }))).toThrow('a.md.truth.json');
});
