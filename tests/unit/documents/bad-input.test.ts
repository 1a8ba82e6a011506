import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../lib/documents/read-document';
import { readPageHtml } from '../../../lib/documents/read-page-html';
import { readPasted } from '../../../lib/documents/read-pasted';
import type { RefusalReason } from '../../../lib/model/refusal';
import { makeDocx, paragraph } from './make-docx';
import { shownLines } from './shown-lines';

const reasonOf = async (bytes: Uint8Array | string, fileName: string) => {
  const result = await readDocument({ bytes: typeof bytes === 'string' ? strToU8(bytes) : bytes, fileName });
  return result.ok ? 'read' : result.reason;
};
const docx = makeDocx({ body: paragraph('Minutes') });
const patched = (bytes: Uint8Array, find: number[], at: number, change: (byte: number) => number) => {
  const copy = bytes.slice();
  for (let index = 0; index + find.length <= copy.length; index += 1)
    if (find.every((byte, offset) => copy[index + offset] === byte)) copy[index + at] = change(copy[index + at] ?? 0);
  return copy;
};
const entrySignature = [0x50, 0x4b, 0x01, 0x02];
const ole = (...names: string[]) =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...names.flatMap((name) => [...name].flatMap((letter) => [letter.charCodeAt(0), 0])),
  ]);
const pdf = (inner: string) => `%PDF-1.4\n${inner}\n%%EOF`;
const bomb = () => zipSync({ 'word/a.xml': new Uint8Array(30 * 1024 * 1024) });

const formats = Array.from({ length: 600 }, (_, at) => `<p><b a${at}>x`).join('');
const attributes = Array.from({ length: 5_000 }, (_, at) => `a${at}=""`).join(' ');

describe('what cannot be read is refused, each with its reason', () => {
  test.each<[string, RefusalReason, () => Uint8Array | string, string]>([
    ['an empty file', 'document-empty', () => '', 'a.docx'],
    ['a file of blanks', 'document-empty', () => ' \n\n\t ', 'a.txt'],
    ['a Word file without words', 'document-empty', () => makeDocx({ body: '<w:p/>' }), 'a.docx'],
    ['a file of 50 MB', 'document-too-large', () => new Uint8Array(50 * 1024 * 1024), 'a.docx'],
    ['more text than minutes have', 'document-too-large', () => 'word '.repeat(1_100_000), 'a.txt'],
    ['more lines than minutes have', 'document-too-large', () => 'word\n\n'.repeat(50_001), 'a.txt'],
    ['a zip bomb', 'document-unsafe', bomb, 'a.docx'],
    [
      'a zip bomb that says it is small',
      'document-unsafe',
      () => [24, 25, 26, 27].reduce((bytes, at) => patched(bytes, entrySignature, at, () => 0), bomb()),
      'a.docx',
    ],
    [
      'an external entity',
      'document-unsafe',
      () =>
        makeDocx({
          body: '',
          more: { 'word/footnotes.xml': strToU8('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>') },
        }),
      'a.docx',
    ],
    [
      'a part whose name leads out',
      'document-unsafe',
      () => makeDocx({ body: '', more: { '../word.xml': strToU8('<x/>') } }),
      'a.docx',
    ],
    [
      'a spreadsheet renamed',
      'document-kind',
      () =>
        makeDocx({
          body: '',
          main: 'xl/workbook.xml',
          mainType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
        }),
      'a.docx',
    ],
    ['an archive', 'document-kind', () => zipSync({ 'a.txt': strToU8('Minutes') }), 'a.docx'],
    [
      'an open document renamed',
      'document-kind',
      () => zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8('<x/>') }),
      'a.docx',
    ],
    [
      'an encrypted archive',
      'document-protected',
      () => patched(docx, entrySignature, 8, (flags) => flags | 1),
      'a.docx',
    ],
    ['a Word file with a password', 'document-protected', () => ole('EncryptionInfo', 'EncryptedPackage'), 'a.docx'],
    ['an old Word file', 'document-kind', () => ole('WordDocument'), 'a.doc'],
    ['a PDF', 'document-kind', () => pdf('<< /Type /Page /Resources << /Font << /F1 2 0 R >> >> >>'), 'a.pdf'],
    ['a scanned PDF', 'document-scanned', () => pdf('<< /Subtype /Image /Filter /DCTDecode >>'), 'a.pdf'],
    ['a PDF with a password', 'document-protected', () => pdf('<< /Encrypt 3 0 R >>'), 'a.pdf'],
    [
      'a program',
      'document-kind',
      () => new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 3, 0, 62, 0]),
      'a.txt',
    ],
    [
      'a picture named as text',
      'document-kind',
      () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
      'a.md',
    ],
    ['rich text format', 'document-kind', () => '{\\rtf1\\ansi Minutes}', 'a.txt'],
    ['XML of another kind', 'document-kind', () => '<?xml version="1.0"?><feed><title>Minutes</title></feed>', 'a.xml'],
    ['half a file', 'document-unreadable', () => docx.slice(0, docx.length / 2), 'a.docx'],
    ['a damaged part', 'document-unreadable', () => makeDocx({ body: '<w:p><w:r><w:t>Minutes' }), 'a.docx'],
    ['elements a hundred thousand deep', 'document-unsafe', () => `<html>${'<div>'.repeat(100_000)}`, 'a.html'],
    [
      'the same with end tags between that end nothing',
      'document-unsafe',
      () => `<html>${'<div></p>'.repeat(30_000)}`,
      'a.html',
    ],
    ['formats opened and never ended', 'document-unsafe', () => `<html>${formats}`, 'a.html'],
    ['a tag of thousands of attributes', 'document-unsafe', () => `<html><p ${attributes}>x`, 'a.html'],
  ])('%s: %s', async (_, reason, bytes, fileName) => {
    expect(await reasonOf(bytes(), fileName)).toBe(reason);
  });
});

describe('a file is what its content says', () => {
  test.each<[string, string | Uint8Array, string, string[]]>([
    ['a page named as text', '<!DOCTYPE html><h1>Minutes</h1>', 'a.txt', ['heading 1 | Minutes']],
    ['Markdown named as text', '# Minutes\n\n## Roads\n', 'a.txt', ['heading 1 | Minutes', 'heading 2 | Roads']],
    ['a Word file named as text', docx, 'a.txt', ['Minutes']],
    [
      'Windows-1252',
      new Uint8Array([0x52, 0xe9, 0x75, 0x6e, 0x69, 0x6f, 0x6e, 0x20, 0x96, 0x20, 0x31]),
      'a.txt',
      ['Réunion – 1'],
    ],
    ['UTF-16 with its mark', new Uint8Array([0xff, 0xfe, 0x52, 0, 0xe9, 0]), 'a.txt', ['Ré']],
    [
      'UTF-16 without',
      new Uint8Array([...'Minutes of the port group'].flatMap((letter) => [letter.charCodeAt(0), 0])),
      'a.txt',
      ['Minutes of the port group'],
    ],
    ['UTF-8 with its mark', new Uint8Array([0xef, 0xbb, 0xbf, 0x52, 0xc3, 0xa9]), 'a.txt', ['Ré']],
  ])('%s', async (_, bytes, fileName, lines) => {
    const file = { bytes: typeof bytes === 'string' ? strToU8(bytes) : bytes, fileName };
    expect(shownLines(await readDocument(file))).toEqual(lines);
  });
});

test('a paste is read by its form where it has one', () => {
  expect(shownLines(readPasted({ html: '<ol><li>Roads</li></ol>', text: '1. Roads' }))).toEqual(['item 1 1. | Roads']);
  expect(
    shownLines(readPasted({ html: '<div><span># Minutes</span><br></div>', text: '# Minutes\n## Roads' })),
  ).toEqual(['heading 1 | Minutes', 'heading 2 | Roads']);
  expect(shownLines(readPasted({ text: '- Roads' }))).toEqual(['item 1 • | Roads']);
  expect(readPasted({ html: '', text: ' ' })).toEqual({ ok: false, reason: 'document-empty' });
});

test('a page keeps its address and its title', () => {
  const read = readPageHtml({
    html: '<p><a href="/x">Roads</a></p>',
    address: 'https://example.org/m',
    title: 'Minutes',
  });
  expect(shownLines(read)).toEqual(['Roads <https://example.org/x>']);
  expect(read.ok && [read.document.address, read.document.title]).toEqual(['https://example.org/m', 'Minutes']);
});
