import { strToU8, zipSync } from 'fflate';
import type { DocumentResult } from './document-result';
import { DocxNumbering } from './docx-numbering';
import { docxParts } from './docx-parts';
import { docxStyles, styleMap } from './docx-styles';
import { type DocumentOrigin, finishDocument } from './finish-document';
import { hastToLines } from './hast-to-lines';
import { htmlTree } from './html-tree';
import { markedList, markLists } from './mark-lists';
import { partOfKind } from './part-of-kind';
import { xmlParts } from './xml-parts';

/**
 * A Word document. Tracked deletions, comments and pictures are left out. The archive is taken apart and checked first, and what was checked
 * is packed anew for the reader, so that it sees nothing else. The reader is loaded when the first Word document comes.
 */
export async function readDocx(bytes: Uint8Array, origin: DocumentOrigin): Promise<DocumentResult> {
  const checked = docxParts(bytes);
  if (!checked.ok) return checked;
  const { parts } = checked;
  const main = partOfKind(parts, '', 'officeDocument') ?? 'word/document.xml';
  const styles = docxStyles(textOf(parts, partOfKind(parts, main, 'styles') ?? 'word/styles.xml'));
  const numbering = new DocxNumbering(textOf(parts, partOfKind(parts, main, 'numbering') ?? 'word/numbering.xml'));
  const html = await convert(new Map(parts).set(main, markLists(textOf(parts, main), styles)), styleMap(styles));
  const tree = htmlTree(html);
  if (!('type' in tree)) return tree;
  const lines = hastToLines(tree, {
    address: null,
    drawnTables: true,
    numberAt: (id) => {
      const list = markedList(id);
      return list && numbering.next(list.numId, list.level);
    },
  });
  const [title] = xmlParts(textOf(parts, 'docProps/core.xml'), 'dc:title');
  return finishDocument(lines, { ...origin, title: origin.title || unescaped(title?.inner ?? '') });
}

const textOf = (parts: ReadonlyMap<string, string>, name: string): string => parts.get(name) ?? '';

async function convert(parts: ReadonlyMap<string, string>, styles: string[]): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  const zip = zipSync(Object.fromEntries([...parts].map(([name, text]) => [name, strToU8(text)])), { level: 0 });
  // a copy of its own, as long as the bytes are; under Node it asks for a buffer, in browsers for an array buffer, and takes either as both
  const arrayBuffer = zip.slice().buffer;
  const input = { arrayBuffer, buffer: arrayBuffer };
  const { value } = await mammoth.convertToHtml(input, {
    styleMap: styles,
    includeEmbeddedStyleMap: false,
    ignoreEmptyParagraphs: true,
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  });
  return value;
}

const unescaped = (xml: string): string =>
  xml.replace(
    /&(lt|gt|quot|apos|amp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '&',
  );
