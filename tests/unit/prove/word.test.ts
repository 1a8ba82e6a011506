import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { makeFile } from '../../../entrypoints/desk/hand-out/make-file';
import { fileName } from '../../../lib/sanitize/file-name';
import { convertByOffice } from '../../prove/word/convert-by-office';
import { linesIn } from '../../prove/word/lines-in';
import { readStrictly } from '../../prove/word/read-strictly';
import { fields } from '../../prove/word/told-characters';
import { type WordDocument, wordDocuments } from '../../prove/word/word-documents';
import { wrongInDocument } from '../../prove/word/wrong-in-document';
import { hasTool, hasValidator, officeErrors } from '../exchange/installed-tools';

/** `npm run prove:word` asks for more, and for what other programs say. */
const asked = process.env.WORD_DOCUMENTS;
const seed = Number(process.env.WORD_SEED ?? 1);
const documents = wordDocuments(Number(asked ?? 50), seed);
const hours = 4 * 3_600_000;

async function fileOf({ order }: WordDocument, make = makeFile): Promise<Uint8Array> {
  const made = await make(order);
  if (made.kind !== 'file') throw new Error('no file');
  return made.bytes;
}

describe(`${documents.length} Word files with every code point of the basic plane`, { timeout: hours }, () => {
  let folder = '';
  const pathOf = (name: string) => join(folder, name);
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'rapporteur-word-'));
  });
  afterAll(() => {
    if (folder !== '') rmSync(folder, { recursive: true, force: true });
  });

  test('hold them as they were given, but for what XML forbids', async () => {
    const wrong: string[] = [];
    let looked = 0;
    for (const document of documents) {
      const bytes = await fileOf(document);
      if (asked !== undefined) writeFileSync(pathOf(document.name), bytes);
      const { lines, errors } = linesIn(bytes);
      const found = wrongInDocument(document, lines);
      looked += found.asked;
      wrong.push(...[...errors, ...found.wrong].map((why) => `${document.name}: ${why}`));
    }
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(looked).toBeGreaterThan((fields.length - 1) * 65_536);
    if (asked !== undefined) console.log(`${documents.length} files, ${looked} characters and strings looked for`);
  });

  describe.skipIf(asked === undefined)('as other programs read them', () => {
    test.skipIf(!hasTool('python3', '--version'))('Python’s parser of XML (xml.etree) takes each part', () => {
      const byName = new Map(documents.map((document) => [document.name, document]));
      const wrong: string[] = [];
      let parts = 0;
      const read = readStrictly(folder);
      for (const { name, lines, errors, parts: own } of read) {
        parts += own;
        const document = byName.get(name);
        const found = document ? wrongInDocument(document, lines).wrong : ['nobody made it'];
        wrong.push(...[...errors, ...found].map((why) => `${name}: ${why}`));
      }
      expect(wrong.slice(0, 20)).toEqual([]);
      expect(read).toHaveLength(documents.length);
      console.log(`xml.etree: ${parts} parts of ${read.length} files, nothing refused, nothing lost`);
    });

    test.skipIf(!hasTool('soffice', '--version'))('LibreOffice opens each and says the same', async () => {
      const wrong: string[] = [];
      for (let at = 0; at < documents.length; at += 50) {
        const some = documents.slice(at, at + 50);
        const files = some.map(({ name }) => pathOf(name));
        await convertByOffice(files, 'txt:Text (encoded):UTF8', folder);
        for (const document of some) {
          const text = readFileSync(pathOf(document.name.replace(/docx$/, 'txt')), 'utf8').replace(/\n/g, ' ');
          wrong.push(...wrongInDocument(document, [text]).wrong.map((why) => `${document.name}: ${why}`));
        }
      }
      expect(wrong.slice(0, 20)).toEqual([]);
      const sample = documents.filter((_, index) => index % 26 === 0).map(({ name }) => pathOf(name));
      await convertByOffice(sample, 'pdf', folder);
      for (const file of sample)
        expect(readFileSync(file.replace(/docx$/, 'pdf')).subarray(0, 5).toString(), basename(file)).toBe('%PDF-');
      console.log(`soffice: ${documents.length} files to text without a difference, ${sample.length} to PDF`);
    });

    /** It takes a second a file, so it gets the same words in a tenth of the files. */
    test.skipIf(!hasValidator())('Microsoft’s checker finds no error in any', async () => {
      const wrong: string[] = [];
      const thick = wordDocuments(Math.ceil(documents.length / 10), seed);
      for (const document of thick) {
        const errors = officeErrors(document.name, await fileOf(document));
        if (errors.length > 0) wrong.push(`${document.name}: ${JSON.stringify(errors).slice(0, 300)}`);
      }
      expect(wrong.slice(0, 20)).toEqual([]);
      console.log(`the Open XML SDK's validator: the same words in ${thick.length} files, no error`);
    });
  });
});

test('a file named by any of them has a name that every system takes', () => {
  const names = Array.from({ length: 65_536 }, (_, code) => fileName(`${String.fromCharCode(code)}a b`, 'docx'));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const refused = /[\u0000-\u001f\u007f-\u009f<>:"/\\|?*\p{Cs}\u202A-\u202E\u2066-\u2069]|^[. ]|[. ]\.docx$/u;
  expect(names.filter((name) => refused.test(name) || !/a b\.docx$/u.test(name))).toEqual([]);
});

/** The same looking at files of an exporter that cleans nothing: it must be found out, or the looking proves nothing. */
describe('with the cleaning left out', { timeout: hours }, () => {
  const asItIs = (text: string) => text;
  let uncleaned: typeof makeFile;
  beforeAll(async () => {
    vi.resetModules();
    vi.doMock('../../../lib/sanitize/plain-text', () => ({ plainText: asItIs, wellFormed: asItIs }));
    vi.doMock('../../../lib/briefing/docx/xml-text', () => ({ xmlText: asItIs }));
    uncleaned = (await import('../../../entrypoints/desk/hand-out/make-file')).makeFile;
  });
  afterAll(() => {
    vi.doUnmock('../../../lib/sanitize/plain-text');
    vi.doUnmock('../../../lib/briefing/docx/xml-text');
  });
  const [first] = documents; // It has the control characters.

  test('the file with the control characters is no XML, and no program reads it', async () => {
    if (first === undefined) throw new Error('no file');
    const bytes = await fileOf(first, uncleaned);
    const { lines, errors } = linesIn(bytes);
    for (const part of ['docProps/core.xml', 'word/document.xml', 'word/footnotes.xml'])
      expect(errors).toContain(`${part}: a character that XML cannot hold`);
    expect(wrongInDocument(first, lines).wrong.length).toBeGreaterThan(100);
    if (asked === undefined) return;
    const folder = mkdtempSync(join(tmpdir(), 'rapporteur-word-'));
    try {
      writeFileSync(join(folder, first.name), bytes);
      if (hasTool('python3', '--version')) expect(readStrictly(folder)[0]?.errors).not.toEqual([]);
      if (hasValidator()) expect(officeErrors(first.name, bytes)).not.toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('with only the halves of pairs left, the characters that are lost are told', async () => {
    const halves = documents.find(({ codes }) => codes.includes(0xd800));
    if (halves === undefined) throw new Error('no file');
    const { lines } = linesIn(await fileOf(halves));
    const said = lines.map((line) => line.replaceAll('\uFFFD', ''));
    expect(wrongInDocument(halves, said).wrong.length).toBeGreaterThan(40);
  });
});
