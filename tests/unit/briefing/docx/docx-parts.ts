import { strFromU8, unzipSync } from 'fflate';
import type { DocxOptions } from '../../../../lib/briefing/docx/docx-options';
import { renderDocx } from '../../../../lib/briefing/docx/render-docx';
import type { Flow } from '../../../../lib/briefing/flow/flow';

/** The parts of a Word file that are XML, by their names. */
export function docxParts(bytes: Uint8Array): Map<string, string> {
  const parts = Object.entries(unzipSync(bytes));
  return new Map(parts.filter(([name]) => /\.(xml|rels)$/.test(name)).map(([name, part]) => [name, strFromU8(part)]));
}

/** One part of a flow's Word file; empty where it has none. */
export async function partOf(flow: Flow, name: string, options: Partial<DocxOptions> = {}): Promise<string> {
  return docxParts(await renderDocx(flow, { paper: 'A4', ...options })).get(name) ?? '';
}

/** The body of a flow's Word file. */
export function bodyOf(flow: Flow, options: Partial<DocxOptions> = {}): Promise<string> {
  return partOf(flow, 'word/document.xml', options);
}

/** Paragraphs of a part that say this, each as its XML. */
export function paragraphsWith(xml: string, words: string): string[] {
  return [...xml.matchAll(/<w:p>(?:(?!<w:p>).)*?<\/w:p>/gs)]
    .map(([whole]) => whole)
    .filter((p) => textIn(p).includes(words));
}

/** What a piece of XML says, as it is written, without tags; entities are resolved. */
export function textIn(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text = '']) => text)
    .join('')
    .replace(
      /&(lt|gt|quot|apos|amp);/g,
      (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '&',
    );
}
